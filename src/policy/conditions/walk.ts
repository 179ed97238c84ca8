import type { Condition } from '../policy.ts';

/** A condition that asks about one fact. */
export type Leaf = Extract<Condition, { readonly fact: string }>;

/** Calls `visit` for every leaf, in the order written. */
export function eachLeaf(condition: Condition, visit: (leaf: Leaf) => void): void {
  if ('fact' in condition) visit(condition);
  else for (const part of partsOf(condition)) eachLeaf(part, visit);
}

/** The conditions directly inside one. */
export function partsOf(condition: Condition): readonly Condition[] {
  if ('fact' in condition) return [];
  if ('all' in condition) return condition.all;
  if ('any' in condition) return condition.any;
  if ('not' in condition) return [condition.not];
  return condition.of;
}

/** The facts a condition names, each once, in the order written. */
export function factsIn(condition: Condition): string[] {
  const names = new Set<string>();
  eachLeaf(condition, (leaf) => names.add(leaf.fact));
  return [...names];
}
