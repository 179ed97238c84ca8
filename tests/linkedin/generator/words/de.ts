import type { Words } from './words.ts';

/** German: buttons, line, mutuals, header and empty state were seen live; the labels on the buttons are inferred. */
export const de: Words = {
  lang: 'de',
  dir: 'ltr',
  accept: 'Annehmen',
  ignore: 'Ignorieren',
  acceptLabel: (name) => `Einladung von ${name} annehmen`,
  ignoreLabel: (name) => `Einladung von ${name} zur Vernetzung ignorieren`,
  ignoreThingLabel: (name) => `Einladung von ${name} ignorieren`,
  picture: (name) => (/[sßxz]$/.test(name) ? `${name}’ Profilbild` : `${name}s Profilbild`),
  line: (name) => `${name} möchte Kontakt mit Ihnen aufnehmen`,
  followsLine: (name) => `${name} folgt Ihnen und möchte Kontakt mit Ihnen aufnehmen`,
  mutual: ({ count, names: [a, b] }) => {
    if (!a) return count === 1 ? '1 gemeinsamer Kontakt' : `${count} gemeinsame Kontakte`;
    if (!b) {
      if (count === 1) return `${a} ist ein gemeinsamer Kontakt`;
      return count === 2
        ? `${a} und 1 weiterer gemeinsamer Kontakt`
        : `${a} und ${count - 1} weitere gemeinsame Kontakte`;
    }
    return count === 2
      ? `${a} und ${b} sind gemeinsame Kontakte`
      : `${a}, ${b} und ${count - 2} weitere gemeinsame Kontakte`;
  },
  verified: 'Verifiziert',
  premium: 'Premium',
  manage: 'Einladungen verwalten',
  received: 'Eingegangen',
  sent: 'Gesendet',
  all: 'Alle',
  mutualFilter: 'Gemeinsame Kontakte',
  schoolFilter: 'Ihre Hochschule',
  focused: 'Relevant',
  focusedHint: 'Wichtige Einladungen',
  other: 'Sonstige',
  otherHint: 'Weitere Einladungen',
  empty: 'Keine ausstehenden Einladungen',
  more: '…mehr',
  less: 'weniger anzeigen',
  reply: (first) => `${first} antworten`,
  message: 'Nachricht',
  report: 'Nachricht melden von',
  suggestions: 'Vorschläge für Sie',
  connect: 'Vernetzen',
  connectLabel: (name) => `${name} als Kontakt einladen`,
  withdraw: 'Zurückziehen',
  withdrawLabel: (name) => `Einladung an ${name} zurückziehen`,
  accepted: (name) => `${name} ist jetzt ein Kontakt`,
  close: 'Schließen',
  nav: ['Start', 'Ihr Netzwerk', 'Jobs', 'Nachrichten', 'Mitteilungen', 'Sie', 'Für Unternehmen'],
  skip: ['Zur Suche', 'Zum Hauptinhalt', 'Zur Seitenspalte'],
  messaging: 'Nachrichten',
  footer: [
    'Info',
    'Barrierefreiheit',
    'Hilfebereich',
    'Datenschutz & AGB',
    'Anzeigenauswahl',
    'Werbung',
    'Unternehmen',
  ],
  cookie: {
    text: 'Diese Seite und ihre Partner verwenden Cookies.',
    accept: 'Akzeptieren',
    reject: 'Ablehnen',
  },
  invited: {
    company: ['hat Sie eingeladen,', 'zu folgen'],
    school: ['hat Sie eingeladen, der Hochschule', 'zu folgen'],
    group: ['hat Sie eingeladen, der Gruppe', 'beizutreten'],
    event: ['hat Sie zum Event', 'eingeladen'],
    newsletter: ['hat Sie eingeladen,', 'zu abonnieren'],
    other: ['hat Sie eingeladen,', 'auszuprobieren'],
  },
};
