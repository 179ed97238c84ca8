import { factOf } from '../../../policy/facts/catalogue.ts';
import type {
  Condition,
  CurveRule,
  Gate,
  Group,
  PointsRule,
  Policy,
  Template,
} from '../../../policy/policy.ts';

/** An id that nothing in the policy has yet: `gate-1`, `rule-7`, … */
export function freshId(policy: Policy, stem: 'gate' | 'rule' | 'template'): string {
  const { gates, rules, templates } = policy;
  const taken = new Set((stem === 'template' ? templates : [...gates, ...rules]).map(({ id }) => id));
  let number = 1;
  while (taken.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}

/** A gate that asks this. */
export const freshGate = (policy: Policy, when: Condition, say: string): Gate => ({
  id: freshId(policy, 'gate'),
  when,
  verdict: 'reply',
  say: { text: say },
});

/** A rule that adds a little for this. */
export const freshRule = (policy: Policy, group: Group, when: Condition, say: string): PointsRule => ({
  id: freshId(policy, 'rule'),
  group,
  when,
  points: 5,
  say: { text: say },
});

/** A rule whose points rise with a number, over the part of it that people see. */
export function freshCurve(policy: Policy, group: Group, fact: string, say: string): CurveRule {
  const entry = factOf(fact);
  const usual = entry?.type === 'number' && entry.unit === 'count' ? 2 * (entry.flips?.near ?? 0) : 0;
  const end = entry?.type === 'number' ? (entry.max ?? Math.max(30, usual)) : 30;
  return {
    id: freshId(policy, 'rule'),
    group,
    curve: {
      fact,
      points: [
        [0, 0],
        [end, 10],
      ],
    },
    say: { text: say },
  };
}

/** An empty template for answers. */
export const freshTemplate = (policy: Policy, title: string, body: string): Template => ({
  id: freshId(policy, 'template'),
  title: { text: title },
  body: { text: body },
  verdicts: ['reply'],
});
