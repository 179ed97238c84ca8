import type { ProfileWords } from './words.ts';

/** Danish. Headings as LinkedIn translates them, as far as is known; none of it measured. */
export const da: ProfileWords = {
  language: 'da',
  titles: {
    about: ['Om'],
    activity: ['Aktivitet'],
    experience: ['Erfaring'],
    education: ['Uddannelse'],
    credentials: ['Licenser og certificeringer', 'Projekter', 'Frivilligt arbejde'],
    skills: ['Kompetencer'],
    recommendations: ['Anbefalinger'],
    later: ['Publikationer', 'Sprog', 'Organisationer', 'Interesser'],
  },
  connections: ['forbindelse', 'forbindelser'],
  moreThan: ['mere end', 'over'],
  inactive: ['har ikke slået', 'har endnu ikke'],
};
