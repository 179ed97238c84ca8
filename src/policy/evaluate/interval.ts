import { open } from '../facts/code.ts';
import { no, unknown } from './ask.ts';
import { curveAt } from './curve.ts';
import type { PlanTerm } from './plan.ts';
import { openSlotOf, type Search, samplesOf } from './search.ts';
import { addedBy } from './standing.ts';

/** The least and the most of something, in thousandths of a point. */
export interface Interval {
  low: number;
  high: number;
}

/**
 * Writes into `into` what a rule can still add, looked at alone. Returns true when that is more than one value.
 */
export function termInterval(search: Search, term: PlanTerm, into: Interval): boolean {
  const { values } = search;
  const answer = term.ask === null ? 2 : term.ask(values);
  // A condition can stay unknown for good, because of a fact that stays so: it adds nothing then.
  if (answer === no || (answer === unknown && openSlotOf(search, term.slots) === -1)) return set(into, 0, 0);
  if (term.curve === null) {
    if (answer !== unknown) return set(into, term.points, term.points);
    return set(into, Math.min(0, term.points), Math.max(0, term.points));
  }
  const samples = samplesOf(search, term.curveSlot);
  if (samples === null) {
    const x = values[term.curveSlot] ?? open;
    const y = x < 0 ? 0 : curveAt(term.curve, x);
    return answer === unknown ? set(into, Math.min(0, y), Math.max(0, y)) : set(into, y, y);
  }
  let low = answer === unknown ? 0 : Number.POSITIVE_INFINITY;
  let high = answer === unknown ? 0 : Number.NEGATIVE_INFINITY;
  for (const x of samples) {
    const y = x < 0 ? 0 : curveAt(term.curve, x);
    if (y < low) low = y;
    if (y > high) high = y;
  }
  return set(into, low, high);
}

function set(into: Interval, low: number, high: number): boolean {
  into.low = low;
  into.high = high;
  return low !== high;
}

/** The sum of what these rules add with every slot set. */
export function sumOf(terms: readonly PlanTerm[], { plan, values }: Search): number {
  let sum = 0;
  for (const term of terms) sum += addedBy(plan.program, term, values);
  return sum;
}
