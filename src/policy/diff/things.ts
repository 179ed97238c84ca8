import type { Change, ChangedThing } from './change.ts';
import { movedIds } from './order.ts';
import type { Said } from './said.ts';

/** A list inside a policy whose things have ids: gates, rules, templates. */
interface List<T extends ChangedThing> {
  readonly part: Change['part'];
  /** What the keys of this part's sentences begin with: `policy_diff_gate`. */
  readonly stem: string;
  readonly idOf: (thing: T) => string;
  /** What is different in one thing that both policies have. */
  readonly inside: (before: T, after: T) => readonly Said[];
  /** Whether the order says something. */
  readonly ordered: boolean;
}

/** The differences between two lists of things: gone, new, switched, changed inside, standing elsewhere. */
export function thingChanges<T extends ChangedThing>(
  { part, stem, idOf, inside, ordered }: List<T>,
  before: readonly T[],
  after: readonly T[],
): Change[] {
  const old = new Map(before.map((thing) => [idOf(thing), thing]));
  const fresh = new Map(after.map((thing) => [idOf(thing), thing]));
  const moved = ordered ? movedIds([...old.keys()], [...fresh.keys()]) : new Set<string>();
  const change = (how: Change['how'], said: Said, was: T | null, is: T | null): Change => {
    const thing = is ?? was;
    return { part, how, id: thing && idOf(thing), ...said, before: was, after: is };
  };
  const plain = (how: 'added' | 'removed' | 'on' | 'off'): Said => ({ key: `${stem}_${how}`, params: {} });
  return [
    ...before.flatMap((was) =>
      fresh.has(idOf(was)) ? [] : [change('removed', plain('removed'), was, null)],
    ),
    ...after.flatMap((is, place) => {
      const was = old.get(idOf(is));
      if (was === undefined) return [change('added', plain('added'), null, is)];
      const [wasOn, isOn] = [isEnabled(was), isEnabled(is)];
      const switched = isOn ? ('on' as const) : ('off' as const);
      return [
        ...(wasOn === isOn ? [] : [change(switched, plain(switched), was, is)]),
        ...inside(was, is).map((said) => change('changed', said, was, is)),
        ...(moved.has(idOf(is))
          ? [change('moved', { key: `${stem}_moved`, params: { place: place + 1 } }, was, is)]
          : []),
      ];
    }),
  ];
}

function isEnabled(thing: ChangedThing): boolean {
  return !('enabled' in thing) || thing.enabled !== false;
}
