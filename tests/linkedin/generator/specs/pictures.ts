import { cast, like } from '../cast.ts';
import { g2Page } from '../g2.ts';
import { g3Page } from '../g3.ts';
import { g4Page } from '../g4-page.ts';
import { suggested } from '../suggested.ts';
import { de, en } from '../words/index.ts';

/** Pictures with and without a photo, names written twice, badges, headlines of every sort. */
export const pictures = [
  g4Page({
    name: 'g4-photos',
    words: en,
    rows: [
      like(cast.ada, { photo: 'licdn' }),
      like(cast.bodo, { photo: 'data' }),
      like(cast.cleo, { photo: 'ghost' }),
      like(cast.dilip, { photo: 'none' }),
    ],
  }),
  g4Page({
    name: 'g4-twins',
    words: en,
    style: { twins: true, urn: true },
    rows: [
      like(cast.gwen, { verified: true, premium: true }),
      like(cast.kaya, { note: ['My name is written twice on this page.'] }),
      like(cast.silas, { premium: true, acceptAsLink: true }),
    ],
    suggestions: suggested.slice(0, 6),
  }),
  g3Page({
    name: 'g3-headlines',
    words: en,
    rows: [
      like(cast.ada, { headline: ['--'] }),
      like(cast.bodo, { headline: null }),
      like(cast.cleo, { headline: ['Pastry chef', 'Product manager', 'Formerly at Marchpane & Daughters'] }),
      like(cast.dilip, {
        headline: ['I connect people | 12,000 followers | ex-Initech Retro'],
        mutual: { count: 3, names: [] },
      }),
      like(cast.fenn, { headline: ['Today I ignore yesterday'], age: { text: '5 days ago', days: 5 } }),
      like(cast.gwen, { headline: ['<Marine> & "biology"'] }),
    ],
  }),
  g4Page({
    name: 'g4-accept-links-de',
    words: de,
    style: { urn: true },
    rows: [
      like(cast.elke, { acceptAsLink: true }),
      like(cast.jonas, {
        acceptAsLink: true,
        verified: true,
        note: ['Ein Link, der aussieht wie ein Knopf.'],
      }),
      like(cast.nils, { acceptAsLink: true, premium: true, photo: 'ghost' }),
    ],
  }),
  g2Page({
    name: 'g2-headlines-de',
    words: de,
    rows: [
      like(cast.elke, { headline: ['--'] }),
      like(cast.bodo, { headline: ['Sterne', 'und Schnuppen'], age: { text: 'vor 4 Stunden', days: 0 } }),
      like(cast.nils, { photo: 'none', headline: ['Redakteur heute, gestern, vor 3 Wochen'] }),
    ],
  }),
];
