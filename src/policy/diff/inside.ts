import { describeGate, describeRule, describeTemplate } from '../describe/policy.ts';
import { quoted, type Said, said } from '../describe/said.ts';
import type { Example, Gate, Rule, Template, Wording } from '../policy.ts';
import { conditionChanges } from './condition.ts';
import { same } from './same.ts';

/** A title in words. */
export const worded = (wording: Wording): Said =>
  'key' in wording ? said(wording.key) : quoted(wording.text);

/** One sentence if the two values differ. */
const unless = (equal: boolean, key: string, params: Said['params']): Said[] =>
  equal ? [] : [said(key, params)];

/** What is different in a gate that both policies have. */
export function insideGate(before: Gate, after: Gate): Said[] {
  const [was, what] = [describeGate(before), describeGate(after)];
  const inner = before.verdict === after.verdict ? conditionChanges(before.when, after.when, what) : null;
  return [
    ...(inner ?? [said('diff_becomes', { before: was, after: what })]),
    ...unless(same(before.say, after.say), 'diff_wording', { what }),
    ...unless(same(before.templates, after.templates), 'diff_offers', { what }),
  ];
}

/** What is different in a rule that both policies have. */
export function insideRule(before: Rule, after: Rule): Said[] {
  const [was, what] = [describeRule(before), describeRule(after)];
  const amount = (rule: Rule): unknown => ('curve' in rule ? rule.curve : rule.points);
  const inner = same(amount(before), amount(after)) ? conditionChanges(before.when, after.when, what) : null;
  return [
    ...(inner ?? [said('diff_becomes', { before: was, after: what })]),
    ...unless(before.group === after.group, 'diff_group', { what, group: said(groupKeys[after.group]) }),
    ...unless(same(before.say, after.say), 'diff_wording', { what }),
  ];
}

/** What the themes of rules are called. */
export const groupKeys = {
  relationship: 'diff_group_relationship',
  message: 'diff_group_message',
  profile: 'diff_group_profile',
  context: 'diff_group_context',
} as const;

/** What is different in a template that both policies have. */
export function insideTemplate(before: Template, after: Template): Said[] {
  const what = worded(after.title);
  const shown = same(
    { verdicts: before.verdicts, when: before.when },
    { verdicts: after.verdicts, when: after.when },
  );
  return [
    ...unless(same(before.title, after.title), 'diff_template_title', { before: worded(before.title), what }),
    ...unless(same(before.body, after.body), 'diff_template_text', { what }),
    ...unless(shown, 'diff_template_offered', { what, offered: describeTemplate(after) }),
  ];
}

/** What is different in an example that both policies have. */
export function insideExample(before: Example, after: Example): Said[] {
  const what = said(after.name);
  return [
    ...unless(before.verdict === after.verdict, 'diff_example_verdict', {
      what,
      verdict: said(`verdict_${after.verdict}`),
    }),
    ...unless(before.certain === after.certain && same(before.facts, after.facts), 'diff_example_facts', {
      what,
    }),
  ];
}
