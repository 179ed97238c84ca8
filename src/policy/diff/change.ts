import type { Said } from '../describe/said.ts';

/** What of a policy a change is about. */
export const changedParts = [
  'title',
  'summary',
  'gates',
  'rules',
  'caps',
  'bands',
  'whenUncertain',
  'templates',
  'examples',
] as const;

/** What became of it. */
export const changeKinds = ['added', 'removed', 'moved', 'on', 'off', 'changed'] as const;

/** One difference between two policies, as a sentence still without a language. */
export interface Change {
  readonly part: (typeof changedParts)[number];
  readonly how: (typeof changeKinds)[number];
  /** The gate's, rule's or template's id, the example's name, the cap's group, `accept`, `decline` or `between` for a band; else null. */
  readonly id: string | null;
  readonly sentence: Said;
}
