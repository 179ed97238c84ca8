import { open } from '../facts/code.ts';
import { type Search, samplesOf } from './search.ts';

/** How many combinations of samples the slots have; stops counting above `most`. */
export function combinations(search: Search, slots: readonly number[], most: number): number {
  let product = 1;
  for (const slot of slots) {
    product *= samplesOf(search, slot)?.length ?? 1;
    if (product > most) return product;
  }
  return product;
}

/**
 * Sets the slots to every combination of their samples in turn and calls `visit` for each, until it returns true. Leaves
 * them as they were. Returns whether `visit` did.
 */
export function eachCombination(
  search: Search,
  slots: readonly number[],
  visit: () => boolean,
  from = 0,
): boolean {
  const slot = slots[from];
  if (slot === undefined) return visit();
  const samples = samplesOf(search, slot);
  if (samples === null) return eachCombination(search, slots, visit, from + 1);
  const { values, within } = search;
  const before = values[slot] ?? open;
  const narrowed = within[slot] ?? null;
  within[slot] = null;
  let done = false;
  for (const sample of samples) {
    values[slot] = sample;
    done = eachCombination(search, slots, visit, from + 1);
    if (done) break;
  }
  values[slot] = before;
  within[slot] = narrowed;
  return done;
}
