import { Chance } from '../../generator/chance.ts';
import type { PersonRow, ThingRow } from '../../generator/rows.ts';
import { things } from '../../generator/things.ts';
import type { Config } from '../config.ts';
import { decorations, firstNames, headlines, known, lastNames, titles } from './names.ts';
import { notes } from './notes.ts';

/** One pending invitation of the interactive page, with its number always there. */
export type Invitation = (PersonRow & { readonly id: string }) | (ThingRow & { readonly id: string });

const kinds = ['newsletter', 'company', 'event', 'group', 'school', 'other'] as const;

/** Words for any language without its own list. */
function wordsOf(lang: Config['lang']): 'en' | 'de' {
  return lang === 'de' ? 'de' : 'en';
}

/** ASCII, hyphens and a suffix, as LinkedIn makes slugs. */
function slugOf(name: string, chance: Chance): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const hyphenated = plain.replace(/[^a-z]+/g, '-').replace(/^-+|-+$/g, '');
  return `${hyphenated}-${chance.hex(8)}`;
}

function mutualCount(chance: Chance): number {
  const r = chance.next();
  if (r < 0.3) return 0;
  if (r < 0.75) return 1 + chance.below(8);
  if (r < 0.95) return 9 + chance.below(60);
  return 70 + chance.below(231);
}

function person(index: number, id: string, chance: Chance, config: Config): Invitation {
  const lang = wordsOf(config.lang);
  const plain = `${chance.pick(firstNames)} ${chance.pick(lastNames)}`;
  const name = `${chance.odds(0.06) ? chance.pick(titles) : ''}${plain}${chance.odds(0.1) ? chance.pick(decorations) : ''}`;
  const count = mutualCount(chance);
  const names = count > 0 && chance.odds(0.5) ? [chance.pick(known)] : [];
  const written = notes[lang];
  // A cycle instead of dice: a short list still shows every sort of note, and most rows have none.
  const note = index % 3 === 0 ? written[Math.floor(index / 3) % written.length] : undefined;
  return {
    kind: 'person',
    id,
    name,
    slug: slugOf(plain, chance),
    headline: chance.odds(0.04) ? null : [chance.pick<string>(headlines[lang])],
    photo: chance.odds(0.8) ? 'data' : 'ghost',
    verified: chance.odds(0.35),
    premium: chance.odds(0.15),
    acceptAsLink: chance.odds(0.08),
    ...(note ? { note, clamped: note.join(' ').length > 100 } : {}),
    ...(count > 0 ? { mutual: { count, names } } : {}),
  };
}

/** The invitations of a configuration: the same seed gives the same ones. */
export function invitations(config: Config, start = 0, count = config.count): Invitation[] {
  return Array.from({ length: count }, (_, i) => {
    const index = start + i;
    const chance = new Chance(`${config.seed}/${index}`);
    const id = String(7_300_000_000_000_010_000n + BigInt(index) * 37n + BigInt(config.seed) * 100_000n);
    if (!config.things || index % 11 !== 7) return person(index, id, chance, config);
    const thing: ThingRow = things[kinds[Math.floor(index / 11) % kinds.length] ?? 'other'];
    return { ...thing, id };
  });
}
