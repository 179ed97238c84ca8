import type { KnownGeneration, Part } from '../../../../kit/generations/generation.ts';
import type { Ground } from './ground.ts';

/** What LinkedIn's own markup says outright about elements of a page or row, collected in one go. */
export interface Landmarks {
  /** Parts of cards some generation names. */
  readonly parts: ReadonlyMap<Element, Part>;
  /** Elements whose attributes can carry an invitation's number, in document order. */
  readonly carriers: readonly Element[];
  /** Elements whose attributes say how their content is meant; see `card/traits.ts`. */
  readonly marked: ReadonlySet<Element>;
}

/** Where class names mean something, a ghost's is part of many. */
const ghosts = '[class*="ghost"]';

/** Collects the landmarks on a page's ground or in one row. */
export function landmarksOn(ground: Ground, generation: KnownGeneration): Landmarks {
  const parts = new Map<Element, Part>();
  for (const [part, selector] of generation.parts) {
    // What is two parts is the one that is asked first.
    for (const element of ground.all(selector)) if (!parts.has(element)) parts.set(element, part);
  }
  const marked = generation.hashed ? ground.marked : new Set([...ground.marked, ...ground.all(ghosts)]);
  return { parts, carriers: ground.all(generation.carriers), marked };
}
