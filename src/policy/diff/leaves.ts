import type { Condition } from '../policy.ts';
import { same } from './same.ts';

/** One question inside a condition that now asks for something else of the same fact. */
export type LeafChange =
  | { readonly fact: string; readonly operator: 'value'; readonly from: string; readonly to: string }
  | { readonly fact: string; readonly operator: 'number'; readonly from: number; readonly to: number }
  | { readonly fact: string; readonly operator: 'words'; readonly gone: string[]; readonly come: string[] };

/**
 * What changed in the questions of a condition; null when it is built otherwise now (a question added, another fact, another
 * operator), so that only the whole can be shown.
 */
export function leafChanges(before: Condition, after: Condition): LeafChange[] | null {
  if (same(before, after)) return [];
  if ('fact' in before && 'fact' in after) return leafChange(before, after);
  const [ours, theirs] = [parts(before), parts(after)];
  if (!ours || !theirs || ours.kind !== theirs.kind || ours.of.length !== theirs.of.length) return null;
  const all = ours.of.map((part, i) => {
    const other = theirs.of[i];
    return other === undefined ? null : leafChanges(part, other);
  });
  return all.includes(null) ? null : all.flatMap((part) => part ?? []);
}

function leafChange(
  before: Condition & { fact: string },
  after: Condition & { fact: string },
): LeafChange[] | null {
  if (before.fact !== after.fact) return null;
  const { fact } = before;
  for (const operator of ['atLeast', 'atMost', 'within', 'is', 'isNot'] as const) {
    const [from, to] = [heldBy(before, operator), heldBy(after, operator)];
    if (from === undefined || to === undefined) continue;
    return typeof from === 'number' && typeof to === 'number'
      ? [{ fact, operator: 'number', from, to }]
      : [{ fact, operator: 'value', from: String(from), to: String(to) }];
  }
  if (!('containsAny' in before) || !('containsAny' in after)) return null;
  return [
    {
      fact,
      operator: 'words',
      gone: before.containsAny.filter((word) => !after.containsAny.includes(word)),
      come: after.containsAny.filter((word) => !before.containsAny.includes(word)),
    },
  ];
}

function heldBy(leaf: object, operator: string): string | number | boolean | undefined {
  const value: unknown = Object.hasOwn(leaf, operator) ? Reflect.get(leaf, operator) : undefined;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : undefined;
}

function parts(condition: Condition): { kind: string; of: readonly Condition[] } | null {
  if ('all' in condition) return { kind: 'all', of: condition.all };
  if ('any' in condition) return { kind: 'any', of: condition.any };
  if ('not' in condition) return { kind: 'not', of: [condition.not] };
  if ('of' in condition) return { kind: `atLeast ${condition.atLeast}`, of: condition.of };
  return null;
}
