import type { Titles } from './spec.ts';

const titles = (
  about: string,
  activity: string,
  experience: string,
  education: string,
  skills: string,
  recommendations: string,
  interests: string,
): Titles => ({ about, activity, experience, education, skills, recommendations, interests });

/** What the cards are called, by language. */
export const titlesIn = {
  en: titles('About', 'Activity', 'Experience', 'Education', 'Skills', 'Recommendations', 'Interests'),
  de: titles(
    'Info',
    'Aktivitäten',
    'Berufserfahrung',
    'Ausbildung',
    'Kenntnisse',
    'Empfehlungen',
    'Interessen',
  ),
  fr: titles(
    'Infos',
    'Activité',
    'Expérience',
    'Formation',
    'Compétences',
    'Recommandations',
    'Centres d’intérêt',
  ),
  es: titles(
    'Acerca de',
    'Actividad',
    'Experiencia',
    'Educación',
    'Conocimientos y aptitudes',
    'Recomendaciones',
    'Intereses',
  ),
  pt: titles(
    'Sobre',
    'Atividades',
    'Experiência',
    'Formação acadêmica',
    'Competências',
    'Recomendações',
    'Interesses',
  ),
  nl: titles('Info', 'Activiteit', 'Ervaring', 'Opleiding', 'Vaardigheden', 'Aanbevelingen', 'Interesses'),
  it: titles('Informazioni', 'Attività', 'Esperienza', 'Formazione', 'Competenze', 'Referenze', 'Interessi'),
  ar: titles('نبذة عني', 'النشاط', 'الخبرة', 'التعليم', 'المهارات', 'التوصيات', 'الاهتمامات'),
  ja: titles('自己紹介', 'アクティビティ', '職歴', '学歴', 'スキル', '推薦', '興味'),
  /** Finnish as nobody has a table of it: other words than the real ones. */
  fi: titles('Esittely', 'Touhut', 'Työt', 'Koulut', 'Kyvyt', 'Kehut', 'Muuta'),
} as const;
