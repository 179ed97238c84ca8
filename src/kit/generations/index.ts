import { g0 } from './g0.ts';
import { g1 } from './g1.ts';
import { g2 } from './g2.ts';
import { g3 } from './g3.ts';
import { g4 } from './g4.ts';
import { type Generation, type KnownGeneration, type Markup, type Part, partNames } from './generation.ts';

/** Every generation somebody has seen, in the order in which a page is compared with them. */
const generations: readonly Generation[] = [g3, g4, g2, g1, g0];

/**
 * A page that looks like no generation known: everything is told by structure, with all selectors of all generations as a
 * help where it borrows from them.
 */
const structure: Generation = {
  id: 'structure',
  marks: [],
  cards: [],
  certainCards: [],
  parts: mergedParts(generations),
  carriers: generations.flatMap(({ carriers }) => carriers),
  counts: [],
  hashed: false,
  badges: false,
  ages: true,
};

const union = (lists: ReadonlyArray<readonly string[]>): string[] => [...new Set(lists.flat())];

const cards = union(generations.map((each) => each.cards));

/** All there is to know, ready to be asked of a page. */
export const markup: Markup = {
  generations: generations.map(ready),
  structure: ready(structure),
  cards,
  anyCard: cards.join(),
  certainCard: union(generations.map(({ certainCards }) => certainCards)).join(),
  count: union(generations.map(({ counts }) => counts)).join(),
};

/** Ember's generations borrow from each other and share their selectors. */
function ready(generation: Generation): KnownGeneration {
  const { id, marks, hashed, badges, ages } = generation;
  const family = generation.parts.name ? [generation, g2, g1, g0] : [generation];
  const merged = mergedParts(family);
  const parts = partNames.flatMap((part) => (merged[part] ? [[part, merged[part].join()] as const] : []));
  const carriers = union(family.map((each) => each.carriers)).join();
  return { id, marks, parts, carriers, hashed, badges, ages };
}

function mergedParts(family: readonly Generation[]): Generation['parts'] {
  const merged: Partial<Record<Part, readonly string[]>> = {};
  for (const { parts } of family) {
    for (const part of partNames) {
      const more = parts[part];
      if (more) merged[part] = [...new Set([...(merged[part] ?? []), ...more])];
    }
  }
  return merged;
}
