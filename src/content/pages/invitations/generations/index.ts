import { g0 } from './g0.ts';
import { g1 } from './g1.ts';
import { g2 } from './g2.ts';
import { g3 } from './g3.ts';
import { g4 } from './g4.ts';
import type { Generation, Part } from './generation.ts';

const partNames: readonly Part[] = ['name', 'headline', 'mutual', 'age', 'note', 'noise'];

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

/** The generation a page looks like; `structure` when it looks like none. */
export function generationOf(root: Document): Generation {
  return (
    generations.find(({ marks }) => marks.some((mark) => root.querySelector(mark) !== null)) ?? structure
  );
}

const union = (lists: ReadonlyArray<readonly string[]>): string[] => [...new Set(lists.flat())];

/*
 * Generations are served side by side, and two of them on one page are possible: what a row's outermost element may be is
 * asked of all of them.
 */

/** Selectors for the outermost element of a row, in any generation. */
export const cardSelectors: readonly string[] = union(generations.map(({ cards }) => cards));

/** The same as one selector. */
export const anyCard: string = cardSelectors.join();

/** Selector for cards that hold an invitation even when nothing in them can be read. */
export const certainCard = union(generations.map(({ certainCards }) => certainCards)).join();

/** Selector for places of the page's own count. */
export const anyCount = union(generations.map(({ counts }) => counts)).join();

/** Selectors of a generation's named parts; Ember's generations borrow from each other and share theirs. */
export interface PartSelectors {
  readonly any: string;
  readonly each: ReadonlyArray<readonly [Part, string]>;
  readonly carriers: string;
}

const cache = new Map<Generation, PartSelectors>();

export function partSelectorsOf(generation: Generation): PartSelectors {
  let selectors = cache.get(generation);
  if (!selectors) {
    const family = generation.parts.name ? [generation, g2, g1, g0] : [generation];
    const parts = mergedParts(family);
    const each = partNames.flatMap((part) => (parts[part] ? [[part, parts[part].join()] as const] : []));
    selectors = {
      any: each.map(([, selector]) => selector).join(),
      each,
      carriers: [...new Set(family.flatMap(({ carriers }) => carriers))].join(),
    };
    cache.set(generation, selectors);
  }
  return selectors;
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
