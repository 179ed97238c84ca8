import { open, stays } from '../facts/code.ts';
import { verdicts } from '../suggestion.ts';
import type { Plan } from './plan.ts';
import { findOutcomes, type Outcomes } from './possible.ts';
import { scoreRange } from './range.ts';
import { searchOver } from './search.ts';
import type { Values } from './slot.ts';
import { accept, decline, reply, type Standing } from './standing.ts';

/** What came of one evaluation; scores in thousandths, verdicts as indexes into {@link verdicts}. */
export interface Settled {
  /** The verdict, or the lean; not yet `wait` for a policy that waits when uncertain. */
  readonly verdict: number;
  /** Which verdicts are possible, 1 at their index. */
  readonly possible: Uint8Array;
  /** How many they are. */
  readonly count: number;
  readonly low: number;
  readonly high: number;
  readonly lean: number;
}

/** Steps a search may take before it settles for a bound; reached only by policies whose gates ask about very many unknown facts at once. */
const searchBudget = 2000;

const wait = verdicts.indexOf('wait');

/** When what is known leans to a verdict that cannot come out: the most cautious of those that can. */
const cautious = [wait, reply, accept, decline];

/** The one verdict possible, by index; never changed. */
const only = verdicts.map((_, i) => Uint8Array.from(verdicts, (_, j) => (i === j ? 1 : 0)));

/** Settles the verdict from how things stand; `unknown` is how many of the slots it can depend on have no value. */
export function settle(plan: Plan, values: Values, { verdict, score }: Standing, unknown: number): Settled {
  if (unknown === 0) {
    const possible = only[verdict] ?? new Uint8Array(verdicts.length);
    return { verdict, possible, count: 1, low: score, high: score, lean: score };
  }
  return withOpenFacts(plan, values, () => {
    const search = searchOver(plan, values, searchBudget);
    const { low, high } = scoreRange(search);
    const possible = new Uint8Array(verdicts.length);
    findOutcomes(search, verdictsIn(plan, possible));
    return {
      verdict: possible[verdict] === 1 ? verdict : (cautious.find((other) => possible[other] === 1) ?? wait),
      possible,
      count: possible.reduce((sum, one) => sum + one, 0),
      low,
      high,
      lean: Math.max(low, Math.min(high, score)),
    };
  });
}

/** Outcomes told apart by their verdict alone. */
export function verdictsIn(plan: Plan, found: Uint8Array): Outcomes {
  return { labelOf: (gate) => plan.gates[gate]?.verdict ?? wait, bands: [accept, reply, decline], found };
}

/** Runs `work` with every unknown fact open, also those that a policy's `known` takes as staying unknown. */
export function withOpenFacts<T>(plan: Plan, values: Values, work: () => T): T {
  for (let i = 0; i < plan.deciding; i++) if (values[i] === stays) values[i] = open;
  const result = work();
  for (let i = 0; i < plan.deciding; i++) {
    if (values[i] === open && plan.slots[i]?.askedKnown === true) values[i] = stays;
  }
  return result;
}
