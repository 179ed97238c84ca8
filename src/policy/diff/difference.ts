import type { Group, Policy } from '../policy.ts';
import type { Change } from './change.ts';
import { insideExample, insideGate, insideRule, insideTemplate } from './inside.ts';
import type { Said } from './said.ts';
import { same } from './same.ts';
import { thingChanges } from './things.ts';

const groups: readonly Group[] = ['relationship', 'message', 'profile', 'context'];

/** Everything in which `after` is another policy than `before`; empty when they decide and read the same. */
export function difference(before: Policy, after: Policy): Change[] {
  const idOf = ({ id }: { readonly id: string }): string => id;
  return [
    ...(same(before.title, after.title) ? [] : [plain('title', null, 'policy_diff_title')]),
    ...(same(before.summary, after.summary) ? [] : [plain('summary', null, 'policy_diff_summary')]),
    ...thingChanges(
      { part: 'gates', stem: 'policy_diff_gate', idOf, inside: insideGate, ordered: true },
      before.gates,
      after.gates,
    ),
    ...thingChanges(
      { part: 'rules', stem: 'policy_diff_rule', idOf, inside: insideRule, ordered: true },
      before.rules,
      after.rules,
    ),
    ...groups.flatMap((group) => capChanges(group, before.caps[group], after.caps[group])),
    ...(['accept', 'decline'] as const).flatMap((band) => {
      const [from, to] = [before.bands[band], after.bands[band]];
      return from === to ? [] : [plain('bands', band, `policy_diff_band_${band}`, { from, to })];
    }),
    ...(before.whenUncertain === after.whenUncertain
      ? []
      : [plain('whenUncertain', null, `policy_diff_uncertain_${after.whenUncertain}`)]),
    ...thingChanges(
      { part: 'templates', stem: 'policy_diff_template', idOf, inside: insideTemplate, ordered: true },
      before.templates,
      after.templates,
    ),
    ...thingChanges(
      {
        part: 'examples',
        stem: 'policy_diff_example',
        idOf: ({ name }) => name,
        inside: insideExample,
        ordered: false,
      },
      before.examples,
      after.examples,
    ),
  ];
}

function capChanges(group: Group, from: number | undefined, to: number | undefined): Change[] {
  if (from === to) return [];
  if (to === undefined) return [plain('caps', group, 'policy_diff_cap_removed', { group })];
  if (from === undefined) return [plain('caps', group, 'policy_diff_cap_added', { group, to })];
  return [plain('caps', group, 'policy_diff_cap_changed', { group, from, to })];
}

/** A change that is about no gate, rule, template or example. */
function plain(part: Change['part'], id: string | null, key: string, params: Said['params'] = {}): Change {
  return { part, how: 'changed', id, key, params, before: null, after: null };
}
