import { cast, like } from '../cast.ts';
import { g2Page } from '../g2.ts';
import { classicPage } from '../g01.ts';
import { de, en } from '../words/index.ts';

/** The same traps in Ember, where the clamp is a span of its own with a link inside. */
export const g1Notes = [
  g2Page({
    name: 'g2-notes-clamped',
    words: en,
    rows: [
      like(cast.iris, {
        clamped: true,
        note: [
          'I have 12 mutual connections with your library card, and read all of them today.',
          'Accept a bookmark as thanks?',
        ],
        age: { text: '6 days ago', days: 6 },
      }),
      like(cast.opal, {
        note: ['Invited you to subscribe: no, really, I only want to ask about knives.'],
        mutual: { count: 7, names: [] },
      }),
      like(cast.silas, { clamped: true, note: ['Hops'] }),
    ],
  }),
  classicPage({
    name: 'g1-notes-de',
    generation: 'g1',
    words: de,
    rows: [
      like(cast.bodo, {
        clamped: true,
        note: ['vor 3 Wochen fragte ich schon einmal.', 'Haben Sie die Sternkarte noch?'],
        age: { text: 'vor 1 Tag', days: 1 },
      }),
      like(cast.elke, { note: ['Ignorieren Sie das Wetter nicht.'] }),
    ],
  }),
];
