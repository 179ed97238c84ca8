import { cast, like } from '../cast.ts';
import { g3Page } from '../g3.ts';
import { things } from '../things.ts';
import { de, en } from '../words/index.ts';

/** G3: cards numbered by componentkey, "All (N)", the invitation line written twice. */
export const g3Basic = [
  g3Page({
    name: 'g3-en',
    words: en,
    style: { twins: true, mutualLinks: true },
    loadMore: true,
    rows: [
      like(cast.iris, {
        mutual: { count: 9, names: ['Casey Ray'] },
        age: { text: '1 week ago', days: 7 },
        verified: true,
      }),
      like(cast.fenn, {
        follows: true,
        acceptAsLink: true,
        premium: true,
        age: { text: 'Yesterday', days: 1 },
      }),
      like(cast.mina, {
        mutual: { count: 1, names: ['Drew Stone'] },
        age: { text: '12 hours ago', days: 0 },
        note: ['Hello! Your talk on corks and consensus made my Tuesday. May I quote it in our newsletter?'],
      }),
      things.company,
      like(cast.quinn, {
        photo: 'ghost',
        mutual: { count: 12, names: [] },
        age: { text: '3 months ago', days: 90 },
      }),
      like(cast.tess, { headline: null, age: { text: 'Today', days: 0 } }),
    ],
  }),
  g3Page({
    name: 'g3-de',
    words: de,
    style: { actions: 'div', suffix: 'Aktueller Entitätsverlauf' },
    rows: [
      like(cast.elke, { mutual: { count: 72, names: ['Max Muster'] } }),
      like(cast.jonas, { headline: ['--'], photo: 'ghost' }),
      things.company,
    ],
  }),
];
