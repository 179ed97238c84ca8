import type { Example, Gate, Rule, Template } from '../policy.ts';

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

/** A gate, rule, template or example, as a change quotes it. */
export type ChangedThing = Gate | Rule | Template | Example;

/**
 * One difference between two policies, still without a language: a message key with named parameters, like a reason's
 * sentence. `{what}` is left to the surface: it says the thing that changed (`after`, or `before` when it is gone) in
 * the same words as the editor does.
 */
export interface Change {
  readonly part: (typeof changedParts)[number];
  readonly how: (typeof changeKinds)[number];
  /** The gate's, rule's or template's id, the example's name, the cap's group, `accept` or `decline` for a band; else null. */
  readonly id: string | null;
  readonly key: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** The thing as it was; null when it is new, or when the change is about none. */
  readonly before: ChangedThing | null;
  /** The thing as it is now. */
  readonly after: ChangedThing | null;
}
