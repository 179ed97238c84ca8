import type { ProfileWords } from './words.ts';

/** Finnish. Headings as LinkedIn translates them, as far as is known; none of it measured. */
export const fi: ProfileWords = {
  language: 'fi',
  titles: {
    about: ['Tietoja'],
    activity: ['Toiminta'],
    experience: ['Kokemus', 'Työkokemus'],
    education: ['Koulutus'],
    credentials: ['Lisenssit ja sertifikaatit', 'Projektit', 'Vapaaehtoistyö'],
    skills: ['Taidot', 'Osaaminen'],
    recommendations: ['Suositukset'],
    later: ['Julkaisut', 'Kielet', 'Organisaatiot', 'Kiinnostukset'],
  },
  connections: ['verkostoitumiskontakti', 'kontakti', 'kontaktia', 'yhteys', 'yhteyttä'],
  moreThan: ['yli'],
  inactive: ['ei ole julkaissut'],
};
