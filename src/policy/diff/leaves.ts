import { partsOf } from '../conditions/walk.ts';
import type { FactValue } from '../facts/evidence.ts';
import type { Condition } from '../policy.ts';
import { same } from './same.ts';

/** One question inside a condition that now asks for something else of the same fact. */
export type LeafChange =
  | {
      readonly fact: string;
      readonly operator: 'value';
      readonly from: string | number;
      readonly to: string | number;
    }
  | { readonly fact: string; readonly operator: 'words'; readonly gone: string[]; readonly come: string[] };

/**
 * What changed in the questions of a condition; null when it is built otherwise now (a question added, another fact, another
 * operator, a yes turned into a no), so that only the whole can be shown.
 */
export function leafChanges(before: Condition, after: Condition): LeafChange[] | null {
  if (same(before, after)) return [];
  if ('fact' in before || 'fact' in after) {
    return 'fact' in before && 'fact' in after ? leafChange(before, after) : null;
  }
  const [ours, theirs] = [partsOf(before), partsOf(after)];
  if (shapeOf(before) !== shapeOf(after) || ours.length !== theirs.length) return null;
  const all = ours.map((part, i) => {
    const other = theirs[i];
    return other === undefined ? null : leafChanges(part, other);
  });
  return all.includes(null) ? null : all.flatMap((part) => part ?? []);
}

type Leaf = Extract<Condition, { fact: string }>;

function leafChange(before: Leaf, after: Leaf): LeafChange[] | null {
  if (before.fact !== after.fact) return null;
  const { fact } = before;
  if ('containsAny' in before && 'containsAny' in after) {
    const gone = before.containsAny.filter((word) => !after.containsAny.includes(word));
    const come = after.containsAny.filter((word) => !before.containsAny.includes(word));
    return gone.length + come.length === 0 ? null : [{ fact, operator: 'words', gone, come }];
  }
  for (const operator of ['atLeast', 'atMost', 'within', 'is', 'isNot'] as const) {
    const [from, to] = [heldBy(before, operator), heldBy(after, operator)];
    if (typeof from === 'number' && typeof to === 'number') return [{ fact, operator: 'value', from, to }];
  }
  return null;
}

function heldBy(leaf: Leaf, operator: string): FactValue | undefined {
  const entry = Object.entries(leaf).find(([key]) => key === operator);
  return entry?.[1];
}

function shapeOf(condition: Exclude<Condition, Leaf>): string {
  if ('all' in condition) return 'all';
  if ('any' in condition) return 'any';
  return 'not' in condition ? 'not' : `at least ${condition.atLeast}`;
}
