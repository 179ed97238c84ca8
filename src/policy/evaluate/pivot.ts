import { open } from '../facts/code.ts';
import { no, unknown, yes } from './ask.ts';
import { type Interval, termInterval } from './interval.ts';
import type { Plan } from './plan.ts';
import { looseRange } from './range.ts';
import { openSlotOf, type Search, searchOver } from './search.ts';
import type { Slot, Values } from './slot.ts';
import { verdictOf } from './standing.ts';

/** Steps to look for a case in which the fact decides; when they run out, it is taken as one that does. */
const budget = 200;

/**
 * Whether there is a case, given what is known, in which this one open fact decides: the others the same, another value of
 * it, another verdict. Exact, except that numbers under a curve are tried at a limited number of places
 * (`Slot.draws`), and that the answer is yes when the budget runs out.
 */
export function canDecide(plan: Plan, values: Values, slot: Slot): boolean {
  return decides(searchOver(plan, values, budget), slot);
}

function decides(search: Search, slot: Slot): boolean {
  if (--search.budget < 0) return true;
  const { values } = search;
  const masks: number[] = [];
  let next = -1;
  for (const sample of slot.samples) {
    values[slot.index] = sample;
    masks.push(possibleMask(search));
    if (next === -1) next = nextOpen(search);
  }
  values[slot.index] = open;
  const all = masks.reduce((one, other) => one | other, 0);
  if (isSingle(all) || !matters(search, slot)) return false;
  if (masks.some((one) => masks.some((other) => (one & other) === 0))) return true;
  if (next === -1) return false;
  for (const draw of search.plan.slots[next]?.draws ?? []) {
    values[next] = draw;
    const found = decides(search, slot);
    values[next] = open;
    if (found) return true;
  }
  return false;
}

const isSingle = (mask: number): boolean => (mask & (mask - 1)) === 0;

/** Whether any gate or rule still depends on the slot, with what else is set by now. */
function matters(search: Search, { index, samples }: Slot): boolean {
  const { plan, values } = search;
  const { gates, terms } = plan.dependents[index] ?? { gates: [], terms: [] };
  const interval: Interval = { low: 0, high: 0 };
  const differs = (measure: () => string): boolean => {
    const measured = new Set<string>();
    for (const sample of samples) {
      values[index] = sample;
      measured.add(measure());
    }
    values[index] = open;
    return measured.size > 1;
  };
  const openness = (gate: number): string => {
    const answer = plan.gates[gate]?.ask(values) ?? no;
    // Unknown under one value may become something else than unknown under another.
    return answer === unknown ? `unknown ${values[index]}` : String(answer);
  };
  if (gates.some((gate) => differs(() => openness(gate)))) return true;
  return terms.some((term) =>
    differs(() => {
      const moves = termInterval(search, term, interval);
      return moves && term.ask?.(values) === unknown
        ? `unknown ${values[index]}`
        : `${interval.low} ${interval.high}`;
    }),
  );
}

/** The verdicts not ruled out, one bit each: never too few. */
function possibleMask(search: Search): number {
  const { plan, values } = search;
  let mask = 0;
  for (const gate of plan.gates) {
    const answer = gate.ask(values);
    if (answer === no || (answer !== yes && openSlotOf(search, gate.slots) === -1)) continue;
    mask |= 1 << gate.verdict;
    if (answer === yes) return mask;
  }
  const { low, high } = looseRange(search);
  // The bands are numbered like the verdicts they give.
  for (let band = verdictOf(plan, high); band <= verdictOf(plan, low); band++) mask |= 1 << band;
  return mask;
}

/** The slot that the first undecided gate, or else the points, wait for; -1 when all is decided. */
function nextOpen(search: Search): number {
  const { plan, values } = search;
  for (const gate of plan.gates) {
    const answer = gate.ask(values);
    if (answer === yes) return -1;
    if (answer === no) continue;
    const slot = openSlotOf(search, gate.slots);
    if (slot !== -1) return slot;
  }
  for (const term of plan.terms) {
    const slot = openSlotOf(search, term.slots);
    if (slot !== -1) return slot;
  }
  return -1;
}
