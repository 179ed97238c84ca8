import type { Decision } from '../compile.ts';
import type { Evidence } from '../facts/evidence.ts';
import { type QuotedFact, type Suggestion, verdicts } from '../suggestion.ts';
import { flipOf } from './flip.ts';
import { missingFacts } from './missing.ts';
import type { Plan } from './plan.ts';
import { reasonsOf } from './reasons.ts';
import type { Values } from './slot.ts';
import { speechOf } from './speech.ts';
import type { Standing } from './standing.ts';
import { fittingTemplates } from './templates.ts';
import { turningPointOf } from './turning-point.ts';

/** One evaluation, decided. */
export interface Evaluated {
  readonly plan: Plan;
  readonly values: Values;
  readonly standing: Standing;
  /** By slot. */
  readonly quoted: readonly QuotedFact[];
  readonly decision: Decision;
  /** Every fact the verdict can depend on is known. */
  readonly complete: boolean;
}

/** Everything a suggestion says beside its decision. */
export function explain(evaluated: Evaluated, evidence: Evidence, now: number): Suggestion {
  const { plan, values, standing, quoted, decision, complete } = evaluated;
  const { policy } = plan;
  const speech = speechOf(plan, values, quoted, now);
  const { reasons, idle, open } = reasonsOf(speech, standing, complete);
  const missing = decision.certain ? [] : missingFacts(plan, values, standing, evidence);
  // Where the policy shows `wait` in place of its lean, no fact turns what is shown.
  const isLean = !decision.certain && verdicts[standing.verdict] === decision.verdict;
  const turningPoint = isLean ? turningPointOf(plan, values, standing, missing) : null;
  return {
    verdict: decision.verdict,
    certain: decision.certain,
    couldBe: decision.couldBe,
    score: decision.score,
    leanScore: decision.leanScore,
    bands: plan.policy.bands,
    reasons,
    idle,
    open,
    missing,
    ...(turningPoint && { turningPoint }),
    flip: flipOf(plan, values, standing, decision, evidence),
    templates: fittingTemplates(plan, values, standing.gate, decision.verdict),
    policy: { id: policy.id, version: policy.version },
  };
}
