import type { Inviter } from './inviter.ts';

/** A reply the user wants to write to an invitation. */
export interface Reply {
  /** Random, made at the click: what happens to this reply is recorded under it. */
  readonly act: string;
  /** The invitation's id. */
  readonly invitation: string;
  readonly inviter: Inviter;
  /** Plain text, lines separated by "\n". */
  readonly text: string;
  /** The template it came from, if any. */
  readonly template: string | null;
}
