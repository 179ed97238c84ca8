import { runExamples } from '../examples.ts';
import type { Condition, Gate, Policy } from '../policy.ts';
import type { Verdict } from '../suggestion.ts';

/** One change of a policy that a person would make. `before` is the gate that a new one stands in front of; null: the last. */
export type Edit =
  | {
      readonly do: 'add';
      readonly when: Condition;
      readonly verdict: Verdict;
      readonly before: string | null;
    }
  | { readonly do: 'change'; readonly gate: string; readonly verdict: Verdict };

/** A change with its name, which a gate that it adds gets, too. */
export interface NamedEdit {
  readonly id: string;
  readonly edit: Edit;
}

/** The policy with one change made; `say` is what a new gate says when it decides. */
export function withEdit(policy: Policy, { id, edit }: NamedEdit, say: string): Policy {
  return { ...policy, gates: gatesWith(policy.gates, edit, id, say) };
}

/**
 * The policy with some of the changes that were found one after the other, as a new version of its own. An example that no
 * longer comes out is left out: it said what is no longer wanted.
 */
export function withEdits<E extends NamedEdit>(
  policy: Policy,
  found: readonly E[],
  chosen: readonly E[],
  say: (edit: E) => string,
): Policy {
  const places = new Map(found.map(({ id, edit }) => [id, edit.do === 'add' ? edit.before : null]));
  const changed = chosen.reduce((before, each) => {
    const { edit } = each;
    if (edit.do !== 'add') return withEdit(before, each, say(each));
    const is = (id: string | null) => before.gates.some((gate) => gate.id === id);
    let place = edit.before;
    // It stood before a change that was not chosen: then it stands where that one would.
    while (place !== null && !is(place)) place = places.get(place) ?? null;
    return withEdit(before, { ...each, edit: { ...edit, before: place } }, say(each));
  }, policy);
  const next = { ...changed, version: policy.version + 1 };
  const outcomes = runExamples(next);
  return { ...next, examples: outcomes.filter(({ holds }) => holds).map(({ example }) => example) };
}

function gatesWith(gates: readonly Gate[], edit: Edit, id: string, say: string): readonly Gate[] {
  if (edit.do === 'change')
    return gates.map((gate) => (gate.id === edit.gate ? changed(gate, edit.verdict) : gate));
  const gate: Gate = { id, when: edit.when, verdict: edit.verdict, say: { text: say } };
  const found = gates.findIndex((each) => each.id === edit.before);
  const place = found === -1 ? gates.length : found;
  return [...gates.slice(0, place), gate, ...gates.slice(place)];
}

/** Templates were chosen for the verdict before; left out, those that fit the new one are offered. */
function changed({ id, when, say, enabled }: Gate, verdict: Verdict): Gate {
  return { id, when, verdict, say, ...(enabled === undefined ? {} : { enabled }) };
}
