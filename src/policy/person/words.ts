/**
 * Words that tell a business, a shop or a slogan from a person's name, in seven languages, folded (lower case, no
 * accents). A word that is a surname too ("Sales", "Price", "Banks", "Best") is at most a hint: it takes two.
 */
export interface NameWords {
  /** One is enough. */
  readonly business: string;
  /** It takes two of these. */
  readonly hint: string;
  /** Words of sentences: one makes the name a slogan. */
  readonly slogan: string;
}

export const nameWords: readonly NameWords[] = [
  {
    // Legal forms and words that are used in all seven languages.
    business: `gmbh mbh ohg ltd llc llp inc plc corp sarl sasu srl lda ltda pty pvt consulting marketing solutions services service agency academy recruitment recruiting outsourcing coworking webinars
      webinar software crypto forex ecommerce seo startup startups newsletter channel official promo investments investing
      logistics holdings enterprises industries technologies robotics mindset hotel restaurant wellness promotion promotions giveaway
      airdrop dropshipping affiliate motivation official`,
    hint: `group team digital tech media studio design global international media network online data lab labs hub center
      centre world club bot jobs job career store shop market web app it hr ai pro plus 24 365 luxury premium travel rent beauty
      nutrition podcast academy deutschland osterreich schweiz brasil brazil italia italy espana spain france nederland belgium
      europe usa uk india`,
    slogan: 'com www http https free gratis never always',
  },
  {
    business: `helper helpers helpdesk company agency firm bureau consultancy consultants advisors resume resumes cv careers
      hiring vacancies recruiters staffing wholesale manufacturer suppliers supplier exporter factory insurance mortgage
      realty trading traders loans accounting bookkeeping cleaning catering rentals training trainings coaching tutorials
      foundation association institute university college school`,
    hint: `support sales business capital ventures partners associates finance financial legal health fitness travel tours
      events production productions creative creations experts expert professionals services community assistant virtual
      growth leads success you we us get now today hire hired follow join learn daily grow boost earn how why buy sell click
      here welcome apply wanted make money from home english winners winner quit dream dreams freedom wealth rich income passive
      cash profit profits valley quotes ideas`,
    slogan: 'your our',
  },
  {
    business: `projekt sanitatshaus agentur beratung unternehmensberatung steuerberatung steuerkanzlei kanzlei praxis dienstleistungen dienstleistung
      vertrieb grosshandel hausverwaltung immobilien versicherung versicherungen versicherungsmakler personalvermittlung
      personaldienstleister zeitarbeit bewerbung bewerbungshilfe akademie verlag werbung werbeagentur reinigung
      gebaudereinigung bauunternehmen autohaus hotel verein stiftung institut hochschule schule verband`,
    hint: `gewinner horizont welt gruppe zentrum service haus shop markt handel bau werk werkstatt karriere stellen hilfe wir ihr ihre dein jetzt heute
      willkommen lernen erfolg ideen freiheit einkommen geld reichtum traum gesund finanzen`,
    slogan: 'unser unsere deine kostenlos',
  },
  {
    business: `projet agence cabinet conseil conseils societe entreprise boutique immobilier assurance assurances recrutement formation
      formations courtage imprimerie nettoyage traiteur ecole institut universite association fondation mairie syndicat
      emploi emplois`,
    hint: 'evasion ensemble gagnants horizon univers litteraire groupe centre maison atelier studio service equipe reseau carriere aide apprendre bienvenue maintenant nous vous reussite succes liberte argent revenus passifs reve idees',
    slogan: 'votre notre gratuit gratuite',
  },
  {
    business: `proyecto reformas agencia asesoria asesores consultoria consultores empresa empresas servicios soluciones inmobiliaria seguros
      gestoria despacho bufete reclutamiento empleos empleo formacion cursos tienda academia escuela instituto universidad
      asociacion fundacion clinica distribuidora comercializadora imprenta limpieza inversiones laboratorio restaurante`,
    hint: 'integrales ganadores horizonte universo grupo centro casa taller estudio equipo red ayuda ventas negocios aprende bienvenidos ahora hoy vende gana unete libertad financiera exito dinero ingresos pasivos suenos ya ideas',
    slogan: 'nuestro nuestra gratis',
  },
  {
    business: `bureau adviesbureau uitzendbureau makelaardij makelaars verzekeringen hypotheken administratiekantoor
      schoonmaakbedrijf webshop groothandel diensten dienstverlening opleidingen cursussen vacatures stichting vereniging
      hogeschool universiteit instituut bedrijf`,
    hint: 'project winnaars horizon groep centrum huis winkel zaak atelier team netwerk hulp carriere nu vandaag welkom leer verdien jouw succes vrijheid inkomen geld dromen rijk ideeen',
    slogan: 'jullie onze gratis',
  },
  {
    business: `projeto reformas agencia consultoria assessoria empresa servicos solucoes imobiliaria imoveis seguros corretora contabilidade
      advocacia recrutamento vagas empregos emprego cursos loja academia escola instituto universidade associacao fundacao
      clinica distribuidora grafica limpeza investimentos laboratorio restaurante pousada`,
    hint: 'grupo centro casa oficina estudio equipe equipa rede ajuda vendas negocios aprenda ganhe agora hoje bem-vindo venda renda liberdade financeira sucesso dinheiro sonhos ja ideias vida plena',
    slogan: 'nosso nossa gratis',
  },
  {
    business: `progetto agenzia consulenza consulenze azienda impresa servizi soluzioni immobiliare assicurazioni
      reclutamento lavoro formazione corsi negozio accademia scuola istituto universita associazione fondazione clinica
      distribuzione tipografia pulizie investimenti officine officina autofficina noleggio carrozzeria ristorante laboratorio`,
    hint: 'mentore vincenti orizzonte universo gruppo centro casa bottega studio squadra rete aiuto vendite affari impara guadagna adesso oggi benvenuti vendi liberta finanziaria successo soldi reddito passivo sogni idee',
    slogan: 'nostro nostra gratis',
  },
];

/** Legal forms that are names or words too ("Sá", "Spa", "as"): they count only in capitals behind a name that is not all capitals. */
export const shortLegalForms = 'UG AG KG BV NV SL SA SPA SpA OY AB AS ApS SLU SAS SE'.split(' ');

/** Words for a company in other scripts, to be found anywhere in the name (there may be no spaces). */
export const companyInOtherScripts: readonly string[] = [
  '株式会社',
  '有限会社',
  '公司',
  '集团',
  '集團',
  '주식회사',
  'ооо',
  'зао',
  'компания',
  'агентство',
  'شركة',
  'مؤسسة',
  'εταιρεία',
  'חברת',
];

/** Beginnings of headlines and parts of them that say what is for sale rather than what somebody does. */
export const sellingHeadline: readonly string[] = [
  'we help',
  'we offer',
  'we provide',
  'follow us',
  'contact us',
  'dm for',
  'dm us',
  'get hired',
  'best price',
  'free trial',
  'sign up',
  'book a',
  'your partner for',
  'your one stop',
  'one stop',
  'services',
  'for everyone',
  'no 1',
  'number one',
  'click',
  'official page',
  'official account',
  'visit our',
  'our mission',
  'join us',
  'join our',
  'since 19',
  'since 20',
  'wir helfen',
  'wir bieten',
  'ihr partner',
  'folgen sie uns',
  'jetzt anfragen',
  'nous aidons',
  'nous proposons',
  'votre partenaire',
  'suivez nous',
  'contactez nous',
  'ayudamos',
  'ofrecemos',
  'tu socio',
  'siguenos',
  'contactanos',
  'wij helpen',
  'wij bieden',
  'uw partner',
  'jouw partner',
  'volg ons',
  'ajudamos',
  'oferecemos',
  'seu parceiro',
  'siga nos',
  'aiutiamo',
  'offriamo',
  'il tuo partner',
  'seguici',
  'contattaci',
  'welcome to',
  'willkommen bei',
  'bienvenue',
  'bienvenidos',
  'welkom bij',
  'bem vindo',
  'benvenuti',
];

/** Small words and titles that stand in a person's headline: what somebody is, and where. */
export const roleHeadline = `at bei beim chez en bij na no presso @ engineer developer manager director student nurse teacher professor
  architect designer analyst consultant founder co-founder owner partner lead head officer ceo cto cfo coo vp president assistant
  specialist scientist researcher lawyer attorney accountant writer author journalist editor doctor physician pharmacist recruiter
  ingenieur ingenieurin entwickler entwicklerin leiter leiterin geschaftsfuhrer geschaftsfuhrerin berater beraterin lehrer lehrerin
  studentin arzt arztin sachbearbeiter sachbearbeiterin redakteur redakteurin grunder grunderin referent referentin
  ingenieure developpeur developpeuse directeur directrice responsable charge chargee etudiant etudiante infirmier infirmiere
  professeur avocat avocate medecin gerant fondateur fondatrice chef ingeniero ingeniera desarrollador desarrolladora directora
  estudiante enfermero enfermera profesor profesora abogado abogada medico medica jefe jefa fundador fundadora
  ontwikkelaar adviseur docent verpleegkundige onderzoeker oprichter eigenaar eigenaresse medewerker engenheiro engenheira
  desenvolvedor desenvolvedora diretor diretora estudante enfermeiro enfermeira advogado advogada gerente ingegnere sviluppatore
  sviluppatrice direttore direttrice responsabile studente studentessa infermiere infermiera insegnante avvocato avvocata titolare
  retired freelance intern praktikant praktikantin stagiaire becario stagiair estagiario tirocinante`;
