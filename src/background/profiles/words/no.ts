import type { ProfileWords } from './words.ts';

/** Norwegian. Headings as LinkedIn translates them, as far as is known; none of it measured. */
export const no: ProfileWords = {
  language: 'no',
  titles: {
    about: ['Om'],
    activity: ['Aktivitet'],
    experience: ['Erfaring'],
    education: ['Utdanning'],
    credentials: ['Lisenser og sertifiseringer', 'Prosjekter', 'Frivillig arbeid'],
    skills: ['Kompetanse', 'Ferdigheter'],
    recommendations: ['Anbefalinger'],
    later: ['Publikasjoner', 'Språk', 'Organisasjoner', 'Interesser'],
  },
  connections: ['forbindelse', 'forbindelser'],
  moreThan: ['mer enn', 'over'],
  inactive: ['har ikke publisert', 'har ikke lagt ut'],
};
