import { open } from '../facts/code.ts';
import type { Plan, PlanTerm } from './plan.ts';
import type { Cell, Values } from './slot.ts';

/**
 * The state of a search through what is still possible: slots are set to one cell after another and given back. A slot
 * whose code is `open` in `values` is open.
 */
export interface Search {
  readonly plan: Plan;
  readonly values: Values;
  /** For a slot set to a cell within which curves still move: the samples to try; null for every other slot. */
  readonly within: (readonly number[] | null)[];
  /** Steps left before the search settles for a bound. */
  budget: number;
}

/** A search over the open slots of `values`, which it changes while it runs and leaves as they were. */
export function searchOver(plan: Plan, values: Values, budget: number): Search {
  return { plan, values, within: plan.slots.map(() => null), budget };
}

/** Sets an open slot to a cell. */
export function enter({ values, within }: Search, slot: number, cell: Cell): void {
  values[slot] = cell.code;
  within[slot] = cell.samples.length > 1 ? cell.samples : null;
}

/** Opens the slot again. */
export function leave({ values, within }: Search, slot: number): void {
  values[slot] = open;
  within[slot] = null;
}

/** The values a slot can still take for a curve, or null when it has just the one it is set to. */
export function samplesOf({ plan, values, within }: Search, slot: number): readonly number[] | null {
  if (values[slot] === open) return plan.slots[slot]?.samples ?? null;
  return within[slot] ?? null;
}

/** The first open slot among these, or -1. */
export function openSlotOf({ values }: Search, slots: readonly number[]): number {
  for (const slot of slots) if (values[slot] === open) return slot;
  return -1;
}

/** The slots a rule's points still depend on. */
export function openSlots(search: Search, { slots }: PlanTerm): number[] {
  return slots.filter((slot) => samplesOf(search, slot) !== null);
}
