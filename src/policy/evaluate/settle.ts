import { verdicts } from '../suggestion.ts';
import { accept, decline, firstTrueGate, leanScore, reply, verdictOf } from './lean.ts';
import type { Plan } from './plan.ts';
import { findOutcomes, type Outcomes } from './possible.ts';
import { scoreRange } from './range.ts';
import { searchOver } from './search.ts';
import type { Values } from './slot.ts';

/** What came of one evaluation; scores in thousandths, verdicts as indexes into {@link verdicts}. */
export interface Settled {
  /** The first gate that is true, or -1. */
  gate: number;
  /** The verdict, or the lean; not yet `wait` for a policy that waits when uncertain. */
  verdict: number;
  /** Which verdicts are possible, 1 at their index. */
  possible: Uint8Array;
  /** How many they are. */
  count: number;
  low: number;
  high: number;
  lean: number;
}

/** Steps a search may take before it settles for a bound; reached only by policies whose gates ask about very many unknown facts at once. */
export const searchBudget = 2000;

const wait = verdicts.indexOf('wait');

/** When what is known leans to a verdict that cannot come out: the most cautious of those that can. */
const cautious = [wait, reply, accept, decline];

/** Settles the verdict of the facts in `values`; `unknown` is how many slots have none. */
export function settle(plan: Plan, values: Values, unknown: number): Settled {
  const gate = firstTrueGate(plan, values);
  const lean = leanScore(plan, values);
  const verdict = plan.gates[gate]?.verdict ?? verdictOf(plan, lean);
  const possible = new Uint8Array(verdicts.length);
  if (unknown === 0) {
    possible[verdict] = 1;
    return { gate, verdict, possible, count: 1, low: lean, high: lean, lean };
  }
  return withOpenFacts(plan, values, () => {
    const search = searchOver(plan, values, searchBudget);
    const { low, high } = scoreRange(search);
    findOutcomes(search, verdictsIn(plan, possible));
    const count = possible.reduce((sum, one) => sum + one, 0);
    return {
      gate,
      verdict: possible[verdict] === 1 ? verdict : (cautious.find((other) => possible[other] === 1) ?? wait),
      possible,
      count,
      low,
      high,
      lean: Math.max(low, Math.min(high, lean)),
    };
  });
}

/** Outcomes told apart by their verdict alone. */
export function verdictsIn(plan: Plan, found: Uint8Array): Outcomes {
  return { labelOf: (gate) => plan.gates[gate]?.verdict ?? wait, bands: [accept, reply, decline], found };
}

/** Runs `work` with every unknown fact open, also those that a policy's `known` takes as staying unknown. */
export function withOpenFacts<T>(plan: Plan, values: Values, work: () => T): T {
  for (const { index, askedKnown } of plan.slots) {
    if (askedKnown && values[index] === null) values[index] = undefined;
  }
  const result = work();
  for (const { index, askedKnown } of plan.slots) {
    if (askedKnown && values[index] === undefined) values[index] = null;
  }
  return result;
}
