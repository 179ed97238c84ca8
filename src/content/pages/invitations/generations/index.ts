import { g0 } from './g0.ts';
import { g1 } from './g1.ts';
import { g2 } from './g2.ts';
import { g3 } from './g3.ts';
import { g4 } from './g4.ts';
import type { Generation, Part } from './generation.ts';

/** Every generation somebody has seen, in the order in which a page is compared with them. */
const generations: readonly Generation[] = [g3, g4, g2, g1, g0];

/** A page that looks like no generation known: everything is told by structure alone. */
const structure: Generation = {
  id: 'structure',
  marks: [],
  cards: [],
  certainCards: [],
  parts: {},
  counts: [],
  badges: false,
};

/** The generation a page looks like; `structure` when it looks like none. */
export function generationOf(root: Document): Generation {
  return generations.find(({ marks }) => root.querySelector(marks.join()) !== null) ?? structure;
}

/*
 * Generations are served side by side and borrow from each other, so a card is searched with the selectors of all of
 * them: their class names and keys are LinkedIn's own, none means one thing here and another there.
 */
const union = (lists: ReadonlyArray<readonly string[]>): string => [...new Set(lists.flat())].join();

/** Selector for the outermost element of a row, in any generation. */
export const anyCard = union(generations.map(({ cards }) => cards));

/** Selector for cards that hold an invitation even when nothing in them can be read. */
export const certainCard = union(generations.map(({ certainCards }) => certainCards));

/** Selector for places of the page's own count. */
export const anyCount = union(generations.map(({ counts }) => counts));

const partNames: readonly Part[] = ['name', 'headline', 'mutual', 'age', 'note', 'noise'];

/** Selectors of each part of a card, in any generation. */
export const partSelectors: ReadonlyArray<readonly [Part, string]> = partNames.map((part) => [
  part,
  union(generations.map(({ parts }) => parts[part] ?? [])),
]);
