import type { ProfileWords } from './words.ts';

/** Swedish. Headings as LinkedIn translates them, as far as is known; none of it measured. */
export const sv: ProfileWords = {
  language: 'sv',
  titles: {
    about: ['Om'],
    activity: ['Aktivitet'],
    experience: ['Erfarenhet'],
    education: ['Utbildning'],
    credentials: ['Licenser och certifikat', 'Projekt', 'Volontärarbete'],
    skills: ['Kompetenser', 'Kunskaper'],
    recommendations: ['Rekommendationer'],
    later: ['Publikationer', 'Språk', 'Organisationer', 'Intressen'],
  },
  connections: ['kontakt', 'kontakter'],
  moreThan: ['fler än', 'över'],
  inactive: ['har inte publicerat', 'har inte lagt upp'],
};
