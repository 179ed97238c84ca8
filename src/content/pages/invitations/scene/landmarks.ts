import type { Generation, Part } from '../generations/generation.ts';
import { partSelectorsOf } from '../generations/index.ts';

/** What LinkedIn's own markup says outright about elements of a page or row, collected in one go. */
export interface Landmarks {
  /** Parts of cards some generation names. */
  readonly parts: ReadonlyMap<Element, Part>;
  /** Elements whose attributes can carry an invitation's number, in document order. */
  readonly carriers: readonly Element[];
}

/** Collects the landmarks inside some elements, themselves included. */
export function landmarksIn(scopes: readonly Element[], generation: Generation): Landmarks {
  const { any, each, carriers } = partSelectorsOf(generation);
  const all = (selector: string): Element[] =>
    scopes.flatMap((scope) => [...scope.querySelectorAll(selector)]);
  const parts = new Map<Element, Part>();
  for (const element of all(any)) {
    const part = each.find(([, selector]) => element.matches(selector))?.[0];
    if (part) parts.set(element, part);
  }
  return { parts, carriers: all(carriers) };
}
