import type { ProfileWords } from './words.ts';

/** Italian. Headings as LinkedIn translates them, as far as is known; none of it measured. */
export const it: ProfileWords = {
  language: 'it',
  titles: {
    about: ['Informazioni', 'Riepilogo'],
    activity: ['Attività'],
    experience: ['Esperienza', 'Esperienze'],
    education: ['Formazione'],
    credentials: [
      'Licenze e certificazioni',
      'Certificazioni',
      'Progetti',
      'Volontariato',
      'Esperienze di volontariato',
    ],
    skills: ['Competenze'],
    recommendations: ['Segnalazioni', 'Referenze', 'Raccomandazioni'],
    later: [
      'Pubblicazioni',
      'Brevetti',
      'Corsi',
      'Riconoscimenti e premi',
      'Lingue',
      'Organizzazioni',
      'Interessi',
    ],
  },
  connections: ['collegamento', 'collegamenti'],
  moreThan: ['più di', 'oltre'],
  inactive: ['non ha ancora pubblicato', 'non ha pubblicato'],
  ages: { day: ['g', 'gg'], week: ['sett'], month: ['mese', 'mesi'], year: ['anno', 'anni'] },
  editing: ['Modifica introduzione', 'Modifica presentazione', 'Modifica profilo'],
};
