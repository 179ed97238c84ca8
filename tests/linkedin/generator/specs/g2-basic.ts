import { cast, like } from '../cast.ts';
import { g2Page } from '../g2.ts';
import { things } from '../things.ts';
import { de, en } from '../words/index.ts';

/** G2: Ember with the TVM title, notes in a container of their own under the card. */
export const g2Basic = [
  g2Page({
    name: 'g2-en',
    words: en,
    rows: [
      like(cast.gwen, { mutual: { count: 23, names: [] }, age: { text: '3 weeks ago', days: 21 } }),
      like(cast.hugo, {
        photo: 'ghost',
        clamped: true,
        note: [
          'We are opening a page for founders who bake, and I think you would be a perfect fit. Today only: the first month is free, and 12 mutual connections have signed up already.',
        ],
        age: { text: '2 days ago', days: 2 },
      }),
      things.newsletter,
      like(cast.opal, {
        mutual: { count: 2, names: ['Casey Ray', 'Drew Stone'] },
        age: { text: '1 month ago', days: 30 },
      }),
      like(cast.lars, { headline: null, photo: 'data', age: { text: '5 hours ago', days: 0 } }),
    ],
  }),
  g2Page({
    name: 'g2-de',
    words: de,
    rows: [
      like(cast.nils, {
        note: [
          'Sehr geehrte Frau Quillfeather,',
          'Ihr Aufsatz über Papierdrachen hat mir gefallen.',
          'Darf ich ihn in unserer Beilage zitieren?',
        ],
        age: { text: 'vor 3 Wochen', days: 21 },
      }),
      like(cast.bodo, { mutual: { count: 14, names: [] }, age: { text: 'gestern', days: 1 } }),
      things.company,
      like(cast.jonas, { photo: 'ghost', age: { text: 'vor 2 Monaten', days: 60 } }),
    ],
  }),
];
