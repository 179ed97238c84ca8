/** Words of the parts of a profile that few languages have been seen in; see {@link ProfileWords}. */
interface MoreWords {
  /** Headings of the card about volunteering. */
  readonly volunteering: readonly string[];
  /** What stands beside the number of followers, in every form of it. */
  readonly followers: readonly string[];
  /** "Given": the tab of recommendations written for others. */
  readonly given: readonly string[];
}

/** By language. English, German and Arabic followers are measured; the rest is as LinkedIn translates, as far as is known. */
export const moreWords: Readonly<Record<string, MoreWords>> = {
  en: {
    volunteering: ['Volunteering', 'Volunteer experience'],
    followers: ['follower', 'followers'],
    given: ['Given'],
  },
  de: {
    volunteering: ['Ehrenamt', 'Ehrenamtliches Engagement', 'Ehrenamtliche Tätigkeiten'],
    followers: ['Follower', 'innen', 'in'],
    given: ['Abgegeben', 'Ausgesprochen', 'Erteilt', 'Gegeben'],
  },
  fr: {
    volunteering: ['Bénévolat', 'Expérience de bénévolat'],
    followers: ['abonné', 'abonnés', 'abonnée', 'abonnées'],
    given: ['Émises', 'Données', 'Rédigées', 'Envoyées'],
  },
  es: {
    volunteering: ['Voluntariado', 'Experiencia de voluntariado'],
    followers: ['seguidor', 'seguidores'],
    given: ['Enviadas', 'Dadas', 'Realizadas'],
  },
  pt: {
    volunteering: ['Voluntariado', 'Trabalho voluntário', 'Experiência de voluntariado'],
    followers: ['seguidor', 'seguidores'],
    given: ['Feitas', 'Dadas', 'Concedidas', 'Enviadas'],
  },
  it: {
    volunteering: ['Volontariato', 'Esperienze di volontariato'],
    followers: ['follower'],
    given: ['Fornite', 'Date', 'Effettuate', 'Inviate'],
  },
  nl: {
    volunteering: ['Vrijwilligerswerk', 'Vrijwilligerservaring'],
    followers: ['volger', 'volgers'],
    given: ['Gegeven'],
  },
  tr: { volunteering: ['Gönüllülük', 'Gönüllü deneyimi'], followers: ['takipçi'], given: ['Verilen'] },
  pl: { volunteering: ['Wolontariat'], followers: ['obserwujący', 'obserwujących'], given: ['Udzielone'] },
  sv: { volunteering: ['Volontärarbete', 'Volontärerfarenhet'], followers: ['följare'], given: ['Givna'] },
  da: { volunteering: ['Frivilligt arbejde'], followers: ['følger', 'følgere'], given: ['Givet', 'Givne'] },
  no: { volunteering: ['Frivillig arbeid'], followers: ['følger', 'følgere'], given: ['Gitt'] },
  fi: { volunteering: ['Vapaaehtoistyö'], followers: ['seuraaja', 'seuraajaa'], given: ['Annetut'] },
  ru: {
    volunteering: ['Волонтерство', 'Волонтёрство', 'Волонтерский опыт'],
    followers: ['подписчик', 'подписчика', 'подписчиков', 'отслеживающий', 'отслеживающих'],
    given: ['Данные', 'Выданные'],
  },
  ar: {
    volunteering: ['العمل التطوعي'],
    followers: ['متابع', 'متابعًا', 'متابعون', 'متابعين'],
    given: ['الممنوحة', 'المقدمة'],
  },
  he: { volunteering: ['התנדבות'], followers: ['עוקב', 'עוקבים'], given: ['שניתנו'] },
  ja: {
    volunteering: ['ボランティア経験'],
    followers: ['フォロワー', '人のフォロワー'],
    given: ['送信済み'],
  },
  zh: {
    volunteering: ['志愿者经历', '志愿经历'],
    followers: ['关注者', '位关注者', '粉丝'],
    given: ['已发出'],
  },
  ko: { volunteering: ['봉사활동'], followers: ['팔로워', '명의 팔로워', '명의'], given: ['보냄', '보낸'] },
};
