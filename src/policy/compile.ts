import { explain } from './evaluate/explain.ts';
import { load, loadAndQuote } from './evaluate/load.ts';
import { fromThousandths } from './evaluate/numbers.ts';
import { type Plan, planOf } from './evaluate/plan.ts';
import { type Settled, settle } from './evaluate/settle.ts';
import type { Values } from './evaluate/slot.ts';
import { type Standing, stand, standingFor } from './evaluate/standing.ts';
import type { Evidence } from './facts/evidence.ts';
import type { Policy } from './policy.ts';
import { PolicyError } from './problem.ts';
import { policyProblems } from './problems/policy.ts';
import { type QuotedFact, type Suggestion, type Verdict, verdicts } from './suggestion.ts';

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
  /** The gate that settles the verdict, by id; null: the score does. */
  readonly settlingGate: (evidence: Evidence) => string | null;
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
  return {
    policy,
    decide: (evidence) => {
      const unknown = load(plan, evidence, values);
      stand(plan, values, standing);
      return decisionOf(plan, values, standing, unknown);
    },
    settlingGate: (evidence) => {
      load(plan, evidence, values);
      stand(plan, values, standing);
      return plan.gates[standing.gate]?.gate.id ?? null;
    },
    evaluate: (evidence, now) => {
      const quoted: QuotedFact[] = [];
      const unknown = loadAndQuote(plan, evidence, values, quoted);
      stand(plan, values, standing);
      const decision = decisionOf(plan, values, standing, unknown);
      return explain({ plan, values, standing, quoted, decision, complete: unknown === 0 }, evidence, now);
    },
  };
}

/** For each verdict, the list of it alone: most suggestions are certain, and these never change. */
const alone: readonly (readonly Verdict[])[] = verdicts.map((verdict) => Object.freeze([verdict]));

function decisionOf(plan: Plan, values: Values, standing: Standing, unknown: number): Decision {
  if (unknown > 0) return openDecision(plan, settle(plan, values, standing));
  const score = fromThousandths(standing.score);
  const { verdict } = standing;
  return {
    verdict: verdicts[verdict] ?? 'wait',
    certain: true,
    couldBe: alone[verdict] ?? verdicts,
    score: [score, score],
    leanScore: score,
  };
}

function openDecision({ policy }: Plan, { verdict, possible, low, high, lean }: Settled): Decision {
  const waits = possible.length > 1 && policy.whenUncertain === 'wait';
  return {
    verdict: waits ? 'wait' : (verdicts[verdict] ?? 'wait'),
    certain: possible.length === 1,
    couldBe: verdicts.filter((one, i) => possible.includes(i) || (waits && one === 'wait')),
    score: [fromThousandths(low), fromThousandths(high)],
    leanScore: fromThousandths(lean),
  };
}
