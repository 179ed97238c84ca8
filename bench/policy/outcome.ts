import type { Policy, Verdict } from '../../src/policy/index.ts';

/** What every side must agree on. */
export interface Outcome {
  readonly verdict: Verdict;
  readonly score: number;
}

/**
 * What follows from the rules that fired, for sides that only tell which did: `fired` answers by rule id. The caps and
 * bands are the policy's.
 */
export function outcomeOf(
  { gates, rules, caps, bands }: Policy,
  fired: (id: string, index: number) => boolean,
): Outcome {
  const sums = { relationship: 0, message: 0, profile: 0, context: 0 };
  for (let i = 0; i < rules.length; i++) {
    const rule = rules[i];
    if (rule !== undefined && 'points' in rule && fired(rule.id, gates.length + i))
      sums[rule.group] += rule.points;
  }
  const capped = (sum: number, cap = Number.POSITIVE_INFINITY): number => Math.max(-cap, Math.min(cap, sum));
  const total =
    50 +
    capped(sums.relationship, caps.relationship) +
    capped(sums.message, caps.message) +
    capped(sums.profile, caps.profile) +
    capped(sums.context, caps.context);
  const score = Math.max(0, Math.min(100, total));
  for (let i = 0; i < gates.length; i++) {
    const gate = gates[i];
    if (gate !== undefined && fired(gate.id, i)) return { verdict: gate.verdict, score };
  }
  return { verdict: score >= bands.accept ? 'accept' : score <= bands.decline ? 'decline' : 'reply', score };
}
