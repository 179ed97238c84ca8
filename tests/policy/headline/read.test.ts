import { describe, expect, it } from 'vitest';
import { readHeadline } from '../../../src/policy/headline/read.ts';
import { headlineLabels } from '../../../src/policy/headline/words.ts';

/** The labels of a headline, in their order. */
function labels(headline: string): string {
  const found = readHeadline(headline);
  return headlineLabels.filter((label) => found[label] !== null).join(' ');
}

describe.each<[language: string, cases: readonly (readonly [headline: string, labels: string])[]]>([
  [
    'English',
    [
      ['Account Executive @ Gong', 'sells'],
      ['I help coaches get booked out with LinkedIn', 'sells'],
      ['Founder, Blue Lantern Media – SEO for dentists', 'sells founder'],
      ['Technical sourcer', 'recruits'],
      ['2nd-year law student @ KCL', 'student'],
      ['Actively seeking marketing roles', 'seeksWork'],
      ['Host of the Deep Dive podcast', 'creator'],
      ['Engineering manager (we’re hiring!)', 'hiring'],
      ['Salesforce engineer', ''],
      ['Sales data analyst', ''],
      ['Point-of-sale firmware engineer', ''],
      ['Head Coach, U16 Boys Soccer', ''],
      ['Lead nurse | helping families through grief', ''],
      ['Student Success Coordinator, Hill College', ''],
      ['Lifelong student of leadership', ''],
      ['Recruiting study participants? No.', ''],
      ['Looking for dark matter', ''],
      ['Product owner – payments', ''],
      ['Influencer marketing manager', ''],
    ],
  ],
  [
    'German',
    [
      ['Außendienstmitarbeiterin Baustoffe', 'sells'],
      ['Immobilienmakler', 'sells'],
      ['Ich unterstütze Mittelständler bei der Digitalisierung', 'sells'],
      ['Personalberaterin IT', 'recruits'],
      ['Werkstudentin Marketing', 'student'],
      ['Auf der Suche nach neuen Herausforderungen', 'seeksWork'],
      ['Gruenderin und Geschaeftsfuehrerin', 'founder'],
      ['Wir stellen ein: Gesellen', 'hiring'],
      ['Vertriebscontroller', ''],
      ['Verkäuferin bei dm', ''],
      ['Agile Coach bei der Bahn', ''],
      ['Studierendenwerk Leipzig', ''],
    ],
  ],
  [
    'French',
    [
      ['Directrice commerciale', 'sells'],
      ['Courtier en prêts immobiliers', 'sells'],
      ['Chasseur de têtes finance', 'recruits'],
      ['Alternante RH chez SNCF', 'student'],
      ['En recherche d’un CDI', 'seeksWork'],
      ['Cofondatrice de Lumio', 'founder'],
      ['Créatrice de contenu lifestyle', 'creator'],
      ['Avocate en droit commercial', ''],
      ['Assistante commerciale export', ''],
      ['Coach sportif', ''],
      ['Maître de conférences', ''],
    ],
  ],
  [
    'Spanish',
    [
      ['Asesor de seguros en Mapfre', 'sells'],
      ['Ayudo a empresas a vender más en Amazon', 'sells'],
      ['Consultora de selección IT', 'recruits'],
      ['Estudiante de Derecho', 'student'],
      ['En búsqueda de nuevas oportunidades', 'seeksWork'],
      ['Socio fundador en Estudio Norte', 'founder'],
      ['Dependienta', ''],
      ['Entrenador de fútbol base', ''],
      ['Directora de comunicación comercial', ''],
    ],
  ],
  [
    'Dutch',
    [
      ['Accountmanager MKB', 'sells'],
      ['Ik help ondernemers aan meer klanten', 'sells'],
      ['Intercedent techniek', 'recruits'],
      ['Stagiair bij Philips', 'student'],
      ['Op zoek naar een nieuwe baan', 'seeksWork'],
      ['Docent commerciële economie', ''],
      ['Verkoopmedewerker bouwmarkt', ''],
      ['Stagebegeleider', ''],
      ['Wijkverpleegkundige', ''],
    ],
  ],
  [
    'Portuguese',
    [
      ['Corretor de Imóveis CRECI 1234', 'sells'],
      ['Ajudo empresas a automatizar processos', 'sells'],
      ['Analista de R&S', 'recruits'],
      ['Estudante de Engenharia', 'student'],
      ['Em busca de recolocação', 'seeksWork'],
      ['Sócio-proprietário', 'founder'],
      ['Técnica administrativa no Porto', ''],
      ['Treinador de goleiros', ''],
      ['Professora de vendas', ''],
    ],
  ],
  [
    'Italian',
    [
      ['Agente di commercio settore alimentare', 'sells'],
      ['Aiuto le PMI a esportare', 'sells'],
      ['Selezionatrice del personale', 'recruits'],
      ['Tirocinante presso ASL', 'student'],
      ['In cerca di nuove opportunità', 'seeksWork'],
      ['Titolare dello studio Bianchi', 'founder'],
      ['Addetta alle vendite presso Zara', ''],
      ['Avvocato immobiliarista', ''],
      ['Selezione naturale, ricercatore CNR', ''],
    ],
  ],
])('headlines in %s', (_language, cases) => {
  it.each(cases)('%s: %s', (headline, expected) => {
    expect(labels(headline)).toBe(expected);
  });
});

describe('what stands around a word', () => {
  it.each([
    ['what somebody was', 'Former sales director, now a gardener', ''],
    ['what somebody turned from', 'Recruiter turned potter', ''],
    ['the name of an employer', 'Data engineer at Growth Sales Agency', ''],
    ['a question answered with no', 'Recruiter? No. Beekeeper.', ''],
    ['a denial', 'Not a recruiter', ''],
    ['another segment', 'Nurse | Sales is my hobby horse', ''],
    ['a recruiter’s help', 'Tech recruiter | I help companies hire engineers', 'recruits'],
  ])('%s', (_what, headline, expected) => {
    expect(labels(headline)).toBe(expected);
  });

  it('quotes the words that led to it', () => {
    expect(readHeadline('🚀 Growth | Lead-Generation expert').sells).toBe('Lead-Generation');
    expect(readHeadline('Data engineer').sells).toBeNull();
  });
});
