import type { ProfileWords } from './words.ts';

/** German. Headings as LinkedIn translates them, as far as is known; none of it measured. */
export const de: ProfileWords = {
  language: 'de',
  titles: {
    about: ['Info', 'Über mich', 'Zusammenfassung'],
    activity: ['Aktivität', 'Aktivitäten'],
    experience: ['Berufserfahrung'],
    education: ['Ausbildung'],
    credentials: [
      'Bescheinigungen und Zertifikate',
      'Zertifikate',
      'Projekte',
      'Ehrenamt',
      'Ehrenamtliches Engagement',
      'Ehrenamtliche Tätigkeiten',
    ],
    skills: ['Kenntnisse', 'Fähigkeiten', 'Kenntnisse und Fähigkeiten'],
    recommendations: ['Empfehlungen'],
    later: [
      'Veröffentlichungen',
      'Patente',
      'Kurse',
      'Auszeichnungen/Preise',
      'Auszeichnungen und Preise',
      'Sprachen',
      'Organisationen',
      'Interessen',
    ],
  },
  connections: ['Kontakt', 'Kontakte'],
  moreThan: ['über', 'mehr als'],
  inactive: [
    'noch nichts gepostet',
    'noch keine Beiträge',
    'noch nichts veröffentlicht',
    'in letzter Zeit nichts',
  ],
  ages: { hour: ['Std'], month: ['Monat', 'Monate', 'Mon'] },
  editing: ['Einleitung bearbeiten', 'Intro bearbeiten', 'Profil bearbeiten', 'Vorstellung bearbeiten'],
};
