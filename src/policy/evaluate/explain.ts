import type { Decision } from '../compile.ts';
import type { Evidence } from '../facts/evidence.ts';
import type { Suggestion } from '../suggestion.ts';
import { flipOf } from './flip.ts';
import { missingFacts } from './missing.ts';
import type { Plan } from './plan.ts';
import { reasonsOf } from './reasons.ts';
import type { Settled } from './settle.ts';
import type { Values } from './slot.ts';
import { Quotes } from './speech.ts';
import { fittingTemplates } from './templates.ts';

/** Everything a suggestion says beside its decision. */
export function explain(
  plan: Plan,
  values: Values,
  settled: Settled,
  decision: Decision,
  evidence: Evidence,
  now: number,
): Suggestion {
  const { policy } = plan;
  const { reasons, idle, open } = reasonsOf(plan, values, settled.gate, new Quotes(evidence), now);
  return {
    verdict: decision.verdict,
    certain: decision.certain,
    couldBe: decision.couldBe,
    score: decision.score,
    leanScore: decision.leanScore,
    bands: { accept: policy.bands.accept, decline: policy.bands.decline },
    reasons,
    idle,
    open,
    missing: decision.certain ? [] : missingFacts(plan, values, settled, evidence),
    flip: flipOf(plan, values, settled, evidence),
    templates: fittingTemplates(plan, values, settled.gate, decision.verdict),
    policy: { id: policy.id, version: policy.version },
  };
}
