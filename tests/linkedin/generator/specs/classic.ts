import { cast, like } from '../cast.ts';
import { classicPage } from '../g01.ts';
import { things } from '../things.ts';
import { de, en } from '../words/index.ts';

/** G0 and G1, the Ember pages of old. */
export const classic = [
  classicPage({
    name: 'g0-en',
    generation: 'g0',
    words: en,
    rows: [
      like(cast.tess, { mutual: { count: 31, names: [] }, age: { text: '2 weeks ago', days: 14 } }),
      like(cast.silas, { photo: 'ghost', age: { text: '1 day ago', days: 1 } }),
      like(cast.rosa, {
        headline: ['--'],
        note: ['Hola! I read your piece about lanterns. Could we talk about lighting for a small museum?'],
      }),
      things.group,
    ],
  }),
  classicPage({
    name: 'g0-de',
    generation: 'g0',
    words: de,
    rows: [
      like(cast.elke, { mutual: { count: 5, names: [] }, age: { text: 'vor 1 Woche', days: 7 } }),
      like(cast.bodo, { note: ['Schön, dass wir uns auf der Sternwartentagung begegnet sind!'] }),
    ],
  }),
  classicPage({
    name: 'g1-en',
    generation: 'g1',
    words: en,
    rows: [
      like(cast.opal, { mutual: { count: 4, names: [] }, age: { text: '4 days ago', days: 4 } }),
      like(cast.piet, {
        clamped: true,
        note: [
          'Hello there, I make shoes out of poplar.',
          'Your post on slow tools hit home, would you come and see the workshop?',
        ],
        age: { text: '1 month ago', days: 30 },
      }),
      things.event,
      like(cast.quinn, { photo: 'ghost', headline: null }),
    ],
  }),
  classicPage({
    name: 'g1-de',
    generation: 'g1',
    words: de,
    rows: [
      like(cast.nils, { mutual: { count: 1, names: [] }, age: { text: 'vor 5 Tagen', days: 5 } }),
      like(cast.jonas, { photo: 'data' }),
      things.company,
      like(cast.elke, {
        note: ['Hallo, hier noch einmal Elke vom Wetterhaus. Wie besprochen, anbei der Kontakt.'],
      }),
    ],
  }),
];
