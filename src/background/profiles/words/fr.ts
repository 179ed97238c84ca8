import type { ProfileWords } from './words.ts';

/** French. Headings as LinkedIn translates them, as far as is known; none of it measured. */
export const fr: ProfileWords = {
  language: 'fr',
  titles: {
    about: ['Infos', 'À propos', 'Résumé'],
    activity: ['Activité'],
    experience: ['Expérience', 'Expériences'],
    education: ['Formation'],
    credentials: [
      'Licences et certifications',
      'Certifications',
      'Projets',
      'Bénévolat',
      'Expérience de bénévolat',
    ],
    skills: ['Compétences'],
    recommendations: ['Recommandations'],
    later: [
      'Publications',
      'Brevets',
      'Cours',
      'Prix et distinctions',
      'Langues',
      'Organisations',
      'Centres d’intérêt',
      'Intérêts',
    ],
  },
  connections: ['relation', 'relations'],
  moreThan: ['plus de'],
  inactive: ['n’a pas encore publié', "n'a pas encore publié", 'n’a rien publié', "n'a rien publié"],
  ages: { week: ['sem'], day: ['j'], year: ['an', 'ans'] },
  editing: [
    'Modifier l’introduction',
    "Modifier l'introduction",
    'Modifier l’intro',
    "Modifier l'intro",
    'Modifier le profil',
  ],
};
