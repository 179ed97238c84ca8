import { yes } from '../evaluate/ask.ts';
import { type Plan, planOf } from '../evaluate/plan.ts';
import { findOutcomes } from '../evaluate/possible.ts';
import { searchOver } from '../evaluate/search.ts';
import { open } from '../facts/code.ts';
import type { Gate, Policy } from '../policy.ts';
import type { Problem } from '../problem.ts';

/** Steps to find a case for every gate; when they run out, the gates still without one are given the benefit of the doubt. */
const budget = 20_000;

/** What is odd about a policy that can be evaluated: gates that no invitation can ever reach. */
export function policyWarnings(policy: Policy): Problem[] {
  const enabled = policy.gates.filter((gate) => gate.enabled !== false);
  const reached = reachedGates(planOf(policy));
  return enabled.flatMap((gate, i) => {
    if (reached[i] === 1) return [];
    const path = `gates[${policy.gates.indexOf(gate)}]`;
    return [
      {
        path,
        problem: `The gate "${gate.id}" can never decide: ${reasonFor(policy, enabled, i)}`,
        remedy: 'Move it up, change its condition, or remove it.',
        kind: 'unreachable' as const,
        params: { name: gate.id },
      },
    ];
  });
}

/** 1 for every gate that settles at least one conceivable invitation. */
function reachedGates(plan: Plan): Uint8Array {
  const count = plan.gates.length;
  const found = new Uint8Array(count + 1);
  // What the points lead to does not matter here: one label for all bands, found beforehand.
  found[count] = 1;
  const values = new Float64Array(plan.slots.length).fill(open);
  findOutcomes(searchOver(plan, values, budget), {
    labelOf: (gate) => gate,
    bands: [count, count, count],
    found,
  });
  return found;
}

function reasonFor(policy: Policy, gates: readonly Gate[], at: number): string {
  const gate = gates[at];
  const before = gates.slice(0, at);
  const alone = (one: Gate): Plan => planOf({ ...policy, gates: [one], rules: [] });
  if (gate === undefined) return '';
  if (reachedGates(alone(gate))[0] !== 1) return 'its condition cannot be true.';
  const same = before.find((other) => JSON.stringify(other.when) === JSON.stringify(gate.when));
  if (same !== undefined) return `"${same.id}" before it asks the same.`;
  const always = before.find((other) => alone(other).gates[0]?.ask(new Float64Array(0)) === yes);
  if (always !== undefined) return `"${always.id}" before it is always true.`;
  return 'whenever it would be true, one of the gates before it is.';
}
