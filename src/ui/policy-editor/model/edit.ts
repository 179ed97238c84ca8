import type { Condition, Gate, Group, Policy, Rule, Template, Wording } from '../../../policy/policy.ts';
import { type Path, withPart } from './nested.ts';

/** The lists of a policy whose entries the user adds, removes and reorders. */
export type ListName = 'gates' | 'rules' | 'templates';

/** Whose condition: an entry of a list, by id. */
export interface Owner {
  readonly list: ListName;
  readonly id: string;
}

/** One change of a policy, as data. An edit of something that is not there changes nothing. */
export type Edit =
  | { readonly do: 'put'; readonly list: 'gates'; readonly entry: Gate }
  | { readonly do: 'put'; readonly list: 'rules'; readonly entry: Rule }
  | { readonly do: 'put'; readonly list: 'templates'; readonly entry: Template }
  | { readonly do: 'add'; readonly list: 'gates'; readonly entry: Gate; readonly at: number }
  | { readonly do: 'add'; readonly list: 'rules'; readonly entry: Rule; readonly at: number }
  | { readonly do: 'add'; readonly list: 'templates'; readonly entry: Template; readonly at: number }
  | { readonly do: 'remove'; readonly list: ListName; readonly id: string }
  | { readonly do: 'move'; readonly list: ListName; readonly id: string; readonly to: number }
  | { readonly do: 'switch'; readonly list: 'gates' | 'rules'; readonly id: string; readonly on: boolean }
  | {
      readonly do: 'condition';
      readonly of: Owner;
      readonly path: Path;
      /** Null takes it out. */
      readonly to: Condition | null;
      /** What a gate or rule says from now on, where its sentence follows its condition. */
      readonly say?: string;
    }
  | { readonly do: 'cap'; readonly group: Group; readonly to: number | null }
  | { readonly do: 'bands'; readonly to: Policy['bands'] }
  | { readonly do: 'uncertain'; readonly to: Policy['whenUncertain'] }
  | { readonly do: 'title' | 'summary'; readonly to: string };

/** The policy after an edit; what the edit does not name stays the very same objects. */
export function applyEdit(policy: Policy, edit: Edit): Policy {
  switch (edit.do) {
    case 'put':
      if (edit.list === 'gates') return { ...policy, gates: put(policy.gates, edit.entry) };
      if (edit.list === 'rules') return { ...policy, rules: put(policy.rules, edit.entry) };
      return { ...policy, templates: put(policy.templates, edit.entry) };
    case 'add':
      if (edit.list === 'gates') return { ...policy, gates: inserted(policy.gates, edit.entry, edit.at) };
      if (edit.list === 'rules') return { ...policy, rules: inserted(policy.rules, edit.entry, edit.at) };
      return { ...policy, templates: inserted(policy.templates, edit.entry, edit.at) };
    case 'remove':
      return removed(policy, edit.list, edit.id);
    case 'move':
      if (edit.list === 'gates') return { ...policy, gates: moved(policy.gates, edit.id, edit.to) };
      if (edit.list === 'rules') return { ...policy, rules: moved(policy.rules, edit.id, edit.to) };
      return { ...policy, templates: moved(policy.templates, edit.id, edit.to) };
    case 'switch':
      if (edit.list === 'gates')
        return { ...policy, gates: change(policy.gates, edit.id, (gate) => switchedGate(gate, edit.on)) };
      return { ...policy, rules: change(policy.rules, edit.id, (rule) => switchedRule(rule, edit.on)) };
    case 'condition':
      return withCondition(policy, edit);
    case 'cap': {
      const { [edit.group]: _, ...others } = policy.caps;
      return { ...policy, caps: edit.to === null ? others : { ...policy.caps, [edit.group]: edit.to } };
    }
    case 'bands':
      return { ...policy, bands: edit.to };
    case 'uncertain':
      return { ...policy, whenUncertain: edit.to };
    case 'title':
    case 'summary':
      return { ...policy, [edit.do]: { text: edit.to } };
  }
}

interface Entry {
  readonly id: string;
}

const change = <E extends Entry>(list: readonly E[], id: string, to: (entry: E) => E): E[] =>
  list.map((each) => (each.id === id ? to(each) : each));

const put = <E extends Entry>(list: readonly E[], entry: E): E[] =>
  list.map((each) => (each.id === entry.id ? entry : each));

const inserted = <E>(list: readonly E[], entry: E, at: number): E[] => [
  ...list.slice(0, at),
  entry,
  ...list.slice(at),
];

function moved<E extends Entry>(list: readonly E[], id: string, to: number): readonly E[] {
  const entry = list.find((each) => each.id === id);
  if (entry === undefined) return list;
  return inserted(
    list.filter((each) => each !== entry),
    entry,
    to,
  );
}

/** On is how everything is unless it says otherwise, so that switching twice leaves no trace. */
function switchedGate(gate: Gate, on: boolean): Gate {
  const { enabled: _, ...plain } = gate;
  return on ? plain : { ...plain, enabled: false };
}

function switchedRule(rule: Rule, on: boolean): Rule {
  const { enabled: _, ...plain } = rule;
  return on ? plain : { ...plain, enabled: false };
}

function removed(policy: Policy, list: ListName, id: string): Policy {
  const without = <E extends Entry>(entries: readonly E[]): E[] => entries.filter((each) => each.id !== id);
  if (list === 'gates') return { ...policy, gates: without(policy.gates) };
  if (list === 'rules') return { ...policy, rules: without(policy.rules) };
  const gates = policy.gates.map((gate) =>
    gate.templates?.includes(id)
      ? { ...gate, templates: gate.templates.filter((each) => each !== id) }
      : gate,
  );
  return { ...policy, gates, templates: without(policy.templates) };
}

type ConditionEdit = Extract<Edit, { readonly do: 'condition' }>;

function withCondition(policy: Policy, edit: ConditionEdit): Policy {
  const { list, id } = edit.of;
  switch (list) {
    case 'gates':
      return { ...policy, gates: change(policy.gates, id, (gate) => askingAgain(gate, edit)) };
    case 'rules':
      return {
        ...policy,
        rules: change(policy.rules, id, (rule): Rule => {
          if (!('curve' in rule)) return askingAgain(rule, edit);
          const { when: before, ...rest } = rule;
          const when = askingPerhaps(before, edit);
          return when === null ? rest : { ...rest, when };
        }),
      };
    case 'templates':
      return {
        ...policy,
        templates: change(policy.templates, id, ({ when: before, ...rest }): Template => {
          const when = askingPerhaps(before, edit);
          return when === null ? rest : { ...rest, when };
        }),
      };
  }
}

/** Gates and rules with points always ask something: nothing left is the question that is always true. */
function askingAgain<E extends { readonly when: Condition; readonly say: Wording }>(
  entry: E,
  edit: ConditionEdit,
): E {
  const when = withPart(entry.when, edit.path, edit.to) ?? { all: [] };
  if (edit.say === undefined) return { ...entry, when };
  const { with: others } = entry.say;
  return { ...entry, when, say: { text: edit.say, ...(others && { with: others }) } };
}

/** Curves and templates may do without a condition. */
const askingPerhaps = (before: Condition | undefined, { path, to }: ConditionEdit): Condition | null =>
  before === undefined ? to : withPart(before, path, to);
