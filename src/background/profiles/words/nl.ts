import type { ProfileWords } from './words.ts';

/** Dutch. Headings as LinkedIn translates them, as far as is known; none of it measured. */
export const nl: ProfileWords = {
  language: 'nl',
  titles: {
    about: ['Info', 'Over'],
    activity: ['Activiteit', 'Activiteiten'],
    experience: ['Ervaring'],
    education: ['Opleiding', 'Opleidingen'],
    credentials: ['Licenties en certificaten', 'Certificaten', 'Projecten', 'Vrijwilligerswerk'],
    skills: ['Vaardigheden'],
    recommendations: ['Aanbevelingen'],
    later: [
      'Publicaties',
      'Patenten',
      'Cursussen',
      'Onderscheidingen en prijzen',
      'Talen',
      'Organisaties',
      'Interesses',
    ],
  },
  connections: ['connectie', 'connecties', 'contact', 'contacten'],
  moreThan: ['meer dan'],
  inactive: ['heeft nog niets geplaatst', 'heeft nog geen bijdragen', 'heeft niets geplaatst'],
  ages: { week: ['wk', 'w', 'wkn'], month: ['mnd'] },
  editing: ['Intro bewerken', 'Introductie bewerken', 'Profiel bewerken'],
};
