import { open, stays } from '../facts/code.ts';
import { verdicts } from '../suggestion.ts';
import type { Plan } from './plan.ts';
import { findOutcomes, type Outcomes } from './possible.ts';
import { scoreRange } from './range.ts';
import { searchOver } from './search.ts';
import type { Values } from './slot.ts';
import { accept, decline, reply, type Standing } from './standing.ts';

/** What can come of an evaluation with open facts; scores in thousandths, verdicts as indexes into {@link verdicts}. */
export interface Settled {
  /** The verdict, or the lean; not yet `wait` for a policy that waits when uncertain. */
  readonly verdict: number;
  /** The verdicts that are possible. */
  readonly possible: readonly number[];
  readonly low: number;
  readonly high: number;
  readonly lean: number;
}

/** Steps a search may take before it settles for a bound; reached only by policies whose gates ask about very many unknown facts at once. */
const searchBudget = 2000;

const wait = verdicts.indexOf('wait');

/** When what is known leans to a verdict that cannot come out: the most cautious of those that can. */
const cautious = [wait, reply, accept, decline];

/** Settles the verdict when some of the facts it can depend on are unknown. */
export function settle(plan: Plan, values: Values, { verdict, score }: Standing): Settled {
  return withOpenFacts(plan, values, () => {
    const search = searchOver(plan, values, searchBudget);
    const { low, high } = scoreRange(search);
    const found = new Uint8Array(verdicts.length);
    findOutcomes(search, verdictsIn(plan, found));
    const possible = [...found.keys()].filter((one) => found[one] === 1);
    const attainable = possible.includes(verdict) ? verdict : cautious.find((one) => possible.includes(one));
    return { verdict: attainable ?? wait, possible, low, high, lean: Math.max(low, Math.min(high, score)) };
  });
}

/** Outcomes told apart by their verdict alone. */
export function verdictsIn(plan: Plan, found: Uint8Array): Outcomes {
  return {
    labelOf: (gate) => plan.gates[gate]?.verdict ?? wait,
    bands: [accept, plan.between, decline],
    found,
  };
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
