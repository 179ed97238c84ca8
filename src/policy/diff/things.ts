import { type Said, said } from '../describe/said.ts';
import type { Change } from './change.ts';
import { movedIds } from './order.ts';

/** A list inside a policy: gates, rules, templates, examples. */
interface Things<T> {
  readonly part: Change['part'];
  readonly idOf: (thing: T) => string;
  /** The thing in words, as the editor says it. */
  readonly tell: (thing: T) => Said;
  /** What is different in one thing that both policies have. */
  readonly inside: (before: T, after: T) => readonly Said[];
  /** The keys of what can become of a thing; null for what says nothing in this list. */
  readonly keys: Readonly<Record<'added' | 'removed', string>> &
    Readonly<Record<'on' | 'off' | 'moved', string | null>>;
}

/** The differences between two lists of things: gone, new, switched, changed inside, standing elsewhere. */
export function thingChanges<T>(
  { part, idOf, tell, inside, keys }: Things<T>,
  before: readonly T[],
  after: readonly T[],
): Change[] {
  const [old, fresh] = [byId(before, idOf), byId(after, idOf)];
  const moved = movedIds([...old.keys()], [...fresh.keys()]);
  const changes: Change[] = [];
  const add = (how: Change['how'], id: string, sentence: Said): void => {
    changes.push({ part, how, id, sentence });
  };
  const tellOf = (how: keyof typeof keys, id: string, thing: T, place?: number): void => {
    const key = keys[how];
    const what = tell(thing);
    if (key !== null) add(how, id, said(key, place === undefined ? { what } : { what, value: place }));
  };
  for (const [id, was] of old) if (!fresh.has(id)) tellOf('removed', id, was);
  for (const [place, [id, is]] of [...fresh].entries()) {
    const was = old.get(id);
    if (was === undefined) {
      tellOf('added', id, is);
      continue;
    }
    if (isOn(was) !== isOn(is)) tellOf(isOn(is) ? 'on' : 'off', id, is);
    for (const sentence of inside(was, is)) add('changed', id, sentence);
    if (moved.has(id)) tellOf('moved', id, is, place + 1);
  }
  return changes;
}

/** By id; of two with one id (examples may share a name) each has its own place. */
function byId<T>(things: readonly T[], idOf: (thing: T) => string): Map<string, T> {
  const found = new Map<string, T>();
  for (const thing of things) {
    let id = idOf(thing);
    while (found.has(id)) id = `${id} `;
    found.set(id, thing);
  }
  return found;
}

const isOn = (thing: unknown): boolean =>
  !(typeof thing === 'object' && thing !== null && 'enabled' in thing && thing.enabled === false);
