/** What people write: personal with a reason, courtesy, flattery, a pitch, a question, LinkedIn's old sentence. In several languages. */
export const notes = {
  en: [
    [
      'Hi, we met at the tidal energy workshop last Thursday. You drew the valve on a napkin, and I have built it since. May I show you?',
    ],
    ['I would be honoured to have such an inspiring leader in my network!'],
    [
      'Hi there! We help companies like yours book 30 more meetings a month. Do you have 15 minutes for a quick call this week? https://leadfunnel.example/demo',
    ],
    [
      'I read your article on paper kites and used it in class today; my pupils have questions I cannot answer. Could I pass three of them on?',
    ],
    ['Hello, I am expanding my professional network and would like to connect.'],
    [
      'We worked together at Initech Retro a few years back, you ran the migration. I have just joined Example Cloud and would like to stay in touch.',
    ],
    ['I’d like to add you to my professional network on LinkedIn.'],
    [
      'Hola, vi tu charla sobre accesibilidad en Quince Valley. Trabajo en lo mismo en un museo y me gustaría comparar notas.',
    ],
    [
      'Bonjour, nous nous sommes croisés au salon du papier à Brumeclair. Votre question sur les fibres m’a fait réfléchir.',
      'Seriez-vous disponible pour un café ?',
    ],
    [
      'Accept my apologies for writing out of the blue, 12 mutual connections told me today to ask you: who designed your sundial?',
    ],
    ['Are you hiring, or do you know who is? I can do rivets, rigging and Rust.'],
    ['🚀 Financial freedom is ONE click away. Ignore the doubters, join 3,000 members in my free group!'],
  ],
  de: [
    [
      'Guten Tag, wir haben uns gestern auf der Gezeitentagung unterhalten. Gern würde ich die Skizze zum Ventil noch einmal sehen.',
    ],
    ['Ich vernetze mich gerne mit spannenden Persönlichkeiten!'],
    ['Wir bringen Ihnen 30 neue Kunden im Monat. Haben Sie heute 15 Minuten für ein kurzes Telefonat?'],
    [
      'Ihr Beitrag über Papierdrachen hat in meiner Klasse Fragen ausgelöst. Darf ich Ihnen drei davon schicken?',
    ],
    [
      'Wir waren vor Jahren Kollegen bei Initech Retro, Sie haben damals den Umzug geleitet.',
      'Schöne Grüße aus Laternenfels!',
    ],
    ['Suchen Sie noch jemanden für den Leuchtturm?'],
    ['Hi, I do not speak German well, but your sundial project is close to mine. Shall we compare notes?'],
  ],
} as const;
