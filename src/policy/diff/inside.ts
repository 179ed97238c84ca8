import type { Example, Gate, Rule, Template } from '../policy.ts';
import { conditionChanges } from './condition.ts';
import type { Said } from './said.ts';
import { same } from './same.ts';

/** One sentence if the two values differ. */
function unless(equal: boolean, key: string, params: Said['params'] = {}): Said[] {
  return equal ? [] : [{ key, params }];
}

/** What is different in a gate that both policies have. */
export function insideGate(before: Gate, after: Gate): Said[] {
  return [
    ...unless(before.verdict === after.verdict, 'policy_diff_verdict', {
      from: before.verdict,
      to: after.verdict,
    }),
    ...conditionChanges(before.when, after.when),
    ...unless(same(before.say, after.say), 'policy_diff_wording'),
    ...unless(same(before.templates, after.templates), 'policy_diff_offers'),
  ];
}

/** What is different in a rule that both policies have. */
export function insideRule(before: Rule, after: Rule): Said[] {
  const [from, to] = ['points' in before && before.points, 'points' in after && after.points];
  const curves = ['curve' in before && before.curve, 'curve' in after && after.curve];
  return [
    ...(from !== false && to !== false
      ? unless(from === to, 'policy_diff_points', { from, to })
      : unless(from === to, 'policy_diff_scale')),
    ...unless((from === false) !== (to === false) || same(curves[0], curves[1]), 'policy_diff_curve'),
    ...conditionChanges(before.when, after.when),
    ...unless(before.group === after.group, 'policy_diff_group', { from: before.group, to: after.group }),
    ...unless(same(before.say, after.say), 'policy_diff_wording'),
  ];
}

/** What is different in a template that both policies have. */
export function insideTemplate(before: Template, after: Template): Said[] {
  return [
    ...unless(same(before.body, after.body), 'policy_diff_text'),
    ...unless(same(before.title, after.title), 'policy_diff_name'),
    ...unless(same(before.verdicts, after.verdicts), 'policy_diff_verdicts'),
    ...conditionChanges(before.when, after.when),
  ];
}

/** What is different in an example that both policies have. */
export function insideExample(before: Example, after: Example): Said[] {
  return [
    ...unless(before.verdict === after.verdict, 'policy_diff_verdict', {
      from: before.verdict,
      to: after.verdict,
    }),
    ...unless(
      before.certain === after.certain && same(before.facts, after.facts),
      'policy_diff_example_facts',
    ),
  ];
}
