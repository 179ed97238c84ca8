import { cast, like } from '../cast.ts';
import { g2Page } from '../g2.ts';
import { g3Page } from '../g3.ts';
import { g4Page } from '../g4-page.ts';
import type { PersonRow } from '../rows.ts';
import { suggested } from '../suggested.ts';
import { de, en } from '../words/index.ts';

function named(name: string, slug: string | null, id: number, rest: Partial<PersonRow> = {}): PersonRow {
  return {
    kind: 'person',
    name,
    slug,
    headline: ['Somebody at Example Cloud'],
    photo: 'licdn',
    id: `73000000000000004${id}`,
    ...rest,
  };
}

/** Names that break naive readers, and slugs that break naive links. */
export const names = [
  g3Page({
    name: 'g3-names',
    words: en,
    style: { twins: true },
    rows: [
      named('Zoë Marsh-Mallow, PMP', 'zoe-marsh-mallow-pmp', 10, { verified: true }),
      named('Thaddeus  Kettlebrook 🚀', 'thaddeus-kettlebrook', 11),
      named('Dr. Fergus O’Lantern', 'fergus-o-lantern', 12, { premium: true }),
      named('Dr.-Ing. Wolf D. von Papierboot', 'wolf-von-papierboot', 13),
      named('Silas Hops', 'silas-hops', 14, { genitive: '’' }),
      named('James Tables', 'james-tables', 15, { genitive: '’s' }),
      named('Prince', 'prince-of-paper', 16),
      named('Ivan Бумажный', 'ivan-bumazhny', 17),
      named('Anna-Lena Accept', 'anna-lena-accept', 18),
      named('Connect Well', 'connect-well', 19, { follows: true }),
      named("D'Arcy Ignore-Smythe (she/her)", 'darcy-ignore-smythe', 20),
      named('Verified Jones', 'verified-jones', 21),
    ],
  }),
  g4Page({
    name: 'g4-names-de',
    words: de,
    rows: [
      named('Hans Besenreis', 'hans-besenreis', 30),
      named('Jonas Weiß, MBA', 'jonas-weiss-mba', 31, { verified: true }),
      named('Prof. Dr. Änne Müßig-Gänge', 'aenne-muessig-gaenge', 32),
      named('Max Xaver Holtz', 'max-xaver-holtz', 33, { photo: 'ghost' }),
    ],
  }),
  g4Page({
    name: 'g4-slugs',
    words: en,
    rows: [
      named('Jürgen Übelacker', 'j%C3%BCrgen-%C3%BCbelacker-3b', 40),
      named('Łucja Świetlik', 'łucja-świetlik', 41),
      named('Lars Nordlys-Hansen', 'lars-nordlys-hansen-', 42),
      named('Юрий Фонарь', 'юрий-фонарь-99', 43),
      named('Ana María Ñandú', 'ana-mar%C3%ADa-ñandú', 44, {
        note: ['I keep both kinds of characters in my address.'],
      }),
      named('Emoji Person', 'emoji-person-%F0%9F%AA%81', 45),
    ],
    suggestions: suggested.slice(0, 2),
  }),
  g3Page({
    name: 'g3-same-name',
    words: en,
    rows: [
      named('Jane Lampwick', 'jane-lampwick', 50, { headline: ['Engineer at Example Cloud'] }),
      named('Jane Lampwick', 'jane-lampwick-2a', 51, {
        headline: ['Engineer at Example Cloud'],
        photo: 'ghost',
      }),
      named('Jane Lampwick', null, 52, { headline: ['Teacher'], photo: 'ghost' }),
      cast.ada,
    ],
  }),
  g4Page({
    name: 'g4-unlinked',
    words: en,
    rows: [
      named('Quiet Member', null, 60, { photo: 'ghost', headline: ['--'] }),
      like(cast.opal, { verified: true }),
      named('Second Quiet Member', null, 61, { photo: 'ghost', headline: ['Gardener'] }),
    ],
    suggestions: suggested.slice(0, 2),
  }),
  g2Page({
    name: 'g2-names',
    words: en,
    rows: [
      named('Beatrix Windvane, PhD', 'beatrix-windvane-phd', 70),
      named('Ottilie Glockenspiel 🎻', 'ottilie-glockenspiel', 71, { note: ['Accept my invitation? 🎻'] }),
      named('Ferris Boots', 'ferris-boots', 72, { genitive: '’' }),
      named('Łukasz Latarnia', 'łukasz-latarnia', 73),
      named('Hidden Person', null, 74, { photo: 'ghost', headline: null }),
    ],
  }),
];
