import { explain } from './evaluate/explain.ts';
import { load } from './evaluate/load.ts';
import { fromThousandths } from './evaluate/numbers.ts';
import { type Plan, planOf } from './evaluate/plan.ts';
import { type Settled, settle } from './evaluate/settle.ts';
import type { Values } from './evaluate/slot.ts';
import { stand, standingFor } from './evaluate/standing.ts';
import type { Evidence } from './facts/evidence.ts';
import type { Policy } from './policy.ts';
import { PolicyError } from './problem.ts';
import { policyProblems } from './problems/policy.ts';
import { type Suggestion, type Verdict, verdicts } from './suggestion.ts';

/** What a policy decides, without the reasons. */
export type Decision = Pick<Suggestion, 'verdict' | 'certain' | 'couldBe' | 'score' | 'leanScore'>;

/** A policy made ready to be asked many times. */
export interface CompiledPolicy {
  readonly policy: Policy;
  /**
   * What the policy says of these facts, with reasons, missing facts, nearest flip and templates. `now` is in milliseconds
   * since the epoch and only turns "days ago" into dates. Pure: equal inputs give an equal suggestion, and it never throws;
   * a value that its fact cannot have counts as unknown.
   */
  readonly evaluate: (evidence: Evidence, now: number) => Suggestion;
  /** The same verdict, certainty and scores, without explaining them: several times faster. */
  readonly decide: (evidence: Evidence, now: number) => Decision;
}

/**
 * Makes a policy ready, once for many evaluations.
 * @throws PolicyError for a policy that cannot be evaluated (an unknown fact, an operator that does not fit, …)
 */
export function compile(policy: Policy): CompiledPolicy {
  const problems = policyProblems(policy);
  if (problems.length > 0) throw new PolicyError(problems);
  const plan = planOf(policy);
  const values: Values = new Float64Array(plan.slots.length);
  const standing = standingFor(plan);
  const run = (evidence: Evidence, count: number): Settled => {
    const unknown = load(plan, evidence, values, count);
    stand(plan, values, standing);
    return settle(plan, values, standing, unknown);
  };
  return {
    policy,
    decide: (evidence) => decisionOf(plan, run(evidence, plan.deciding)),
    evaluate: (evidence, now) => {
      const settled = run(evidence, plan.slots.length);
      return explain({ plan, values, standing, settled, decision: decisionOf(plan, settled) }, evidence, now);
    },
  };
}

function decisionOf({ policy }: Plan, { verdict, possible, count, low, high, lean }: Settled): Decision {
  const certain = count === 1;
  const waits = !certain && policy.whenUncertain === 'wait';
  const couldBe: Verdict[] = [];
  for (let i = 0; i < verdicts.length; i++) {
    const one = verdicts[i];
    if (one !== undefined && (possible[i] === 1 || (waits && one === 'wait'))) couldBe.push(one);
  }
  return {
    verdict: waits ? 'wait' : (verdicts[verdict] ?? 'wait'),
    certain,
    couldBe,
    score: [fromThousandths(low), fromThousandths(high)],
    leanScore: fromThousandths(lean),
  };
}
