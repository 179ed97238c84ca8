import type { ProfileWords } from './words.ts';

/** Polish. Headings as LinkedIn translates them, as far as is known; none of it measured. */
export const pl: ProfileWords = {
  language: 'pl',
  titles: {
    about: ['O mnie', 'Informacje'],
    activity: ['Aktywność'],
    experience: ['Doświadczenie'],
    education: ['Wykształcenie'],
    credentials: ['Licencje i certyfikaty', 'Projekty', 'Wolontariat'],
    skills: ['Umiejętności'],
    recommendations: ['Rekomendacje'],
    later: ['Publikacje', 'Języki', 'Organizacje', 'Zainteresowania'],
  },
  connections: ['kontakt', 'kontakty', 'kontaktów'],
  moreThan: ['ponad'],
  inactive: ['nie opublikował', 'nie publikował'],
  ages: { week: ['tyg'], month: ['mies'] },
};
