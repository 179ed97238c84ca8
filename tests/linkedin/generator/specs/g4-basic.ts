import { cast, like } from '../cast.ts';
import { g4Page } from '../g4-page.ts';
import { suggested } from '../suggested.ts';
import { things } from '../things.ts';
import { de, en } from '../words/index.ts';

/** G4 as two accounts see it today: one in English, one in German. */
export const g4Basic = [
  g4Page({
    name: 'g4-en',
    words: en,
    rows: [
      like(cast.ada, {
        verified: true,
        note: [
          'Hi, we met at the lantern workshop in Quince Valley and you mentioned your kite simulator. I would love to hear how it went.',
        ],
      }),
      like(cast.bodo, { photo: 'ghost' }),
      like(cast.cleo, { verified: true, premium: true, acceptAsLink: true }),
      things.newsletter,
      like(cast.dilip, { headline: ['--'] }),
      like(cast.gwen, { headline: ['Marine biologist', 'Tide tables, limpets, long walks'] }),
    ],
    header: {
      count: 6,
      otherCount: 3,
      filters: [
        { label: 'Verified', count: 2 },
        { label: 'Mutual Connections', count: 1 },
      ],
    },
    suggestions: suggested,
  }),
  g4Page({
    name: 'g4-de',
    words: de,
    rows: [
      cast.elke,
      like(cast.jonas, {
        photo: 'ghost',
        note: [
          'Guten Tag, wir haben gestern am Stand vom Beispielwerk über Ziegelöfen gesprochen.',
          'Hätten Sie nächste Woche Zeit für eine Fortsetzung?',
        ],
      }),
      things.company,
      like(cast.nils, { verified: true }),
    ],
    header: { count: 4, otherCount: 0, filters: [{ label: 'Verifiziert', count: 1 }] },
    suggestions: suggested.slice(0, 3),
    dark: true,
  }),
];
