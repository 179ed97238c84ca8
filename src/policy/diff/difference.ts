import { describeGate, describeRule, ruleGroups } from '../describe/policy.ts';
import { type Said, said } from '../describe/said.ts';
import type { Policy } from '../policy.ts';
import type { Change } from './change.ts';
import { groupKeys, insideExample, insideGate, insideRule, insideTemplate, worded } from './inside.ts';
import { same } from './same.ts';
import { thingChanges } from './things.ts';

const idOf = ({ id }: { readonly id: string }): string => id;

const gates = {
  part: 'gates',
  idOf,
  tell: describeGate,
  inside: insideGate,
  keys: {
    added: 'diff_gate_added',
    removed: 'diff_gate_removed',
    on: 'diff_gate_on',
    off: 'diff_gate_off',
    moved: 'diff_gate_moved',
  },
} as const;

const rules = {
  part: 'rules',
  idOf,
  tell: describeRule,
  inside: insideRule,
  keys: {
    added: 'diff_rule_added',
    removed: 'diff_rule_removed',
    on: 'diff_rule_on',
    off: 'diff_rule_off',
    // Points add up to the same in any order.
    moved: null,
  },
} as const;

const templates = {
  part: 'templates',
  idOf,
  tell: ({ title }: Policy['templates'][number]) => worded(title),
  inside: insideTemplate,
  keys: {
    added: 'diff_template_added',
    removed: 'diff_template_removed',
    on: null,
    off: null,
    moved: 'diff_template_moved',
  },
} as const;

const examples = {
  part: 'examples',
  idOf: ({ name }: Policy['examples'][number]) => name,
  tell: ({ name }: Policy['examples'][number]) => said(name),
  inside: insideExample,
  keys: { added: 'diff_example_added', removed: 'diff_example_removed', on: null, off: null, moved: null },
} as const;

/**
 * Everything in which `after` is another policy than `before`, as sentences. Empty when both decide, speak and offer the same;
 * ids, version numbers, the preset and the order of rules and examples are no difference.
 */
export function difference(before: Policy, after: Policy): Change[] {
  return [
    ...changed('title', null, same(before.title, after.title), () =>
      said('diff_title', { before: worded(before.title), after: worded(after.title) }),
    ),
    ...changed('summary', null, same(before.summary, after.summary), () => said('diff_summary')),
    ...thingChanges(gates, before.gates, after.gates),
    ...thingChanges(rules, before.rules, after.rules),
    ...ruleGroups.flatMap((group) => {
      const [from, to] = [before.caps[group], after.caps[group]];
      return changed('caps', group, from === to, () => capSentence(said(groupKeys[group]), from, to));
    }),
    ...(['accept', 'decline'] as const).flatMap((band) => {
      const [from, to] = [before.bands[band], after.bands[band]];
      const key = band === 'accept' ? 'diff_band_accept' : 'diff_band_decline';
      return changed('bands', band, from === to, () => said(key, { from, to }));
    }),
    ...changed('bands', 'between', betweenIn(before) === betweenIn(after), () =>
      said(betweenIn(after) === 'wait' ? 'diff_band_between_wait' : 'diff_band_between_reply'),
    ),
    ...changed('whenUncertain', null, before.whenUncertain === after.whenUncertain, () =>
      said(after.whenUncertain === 'wait' ? 'clause_uncertain_wait' : 'clause_uncertain_lean'),
    ),
    ...thingChanges(templates, before.templates, after.templates),
    ...thingChanges(examples, before.examples, after.examples),
  ];
}

/** The verdict between the bands. */
const betweenIn = ({ bands }: Policy): 'reply' | 'wait' => bands.between ?? 'reply';

function capSentence(group: Said, from: number | undefined, to: number | undefined): Said {
  if (to === undefined) return said('diff_cap_removed', { group });
  return from === undefined ? said('diff_cap_added', { group, to }) : said('diff_cap', { group, from, to });
}

/** A change that is about no gate, rule, template or example, if there is one. */
function changed(part: Change['part'], id: string | null, equal: boolean, sentence: () => Said): Change[] {
  return equal ? [] : [{ part, how: 'changed', id, sentence: sentence() }];
}
