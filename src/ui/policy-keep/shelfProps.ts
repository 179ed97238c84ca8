import type { Failure } from '../../messages.ts';

/** Something that was done (or could not be), in words, and the way back where there is one. */
export interface Done {
  readonly words: string;
  readonly failed?: boolean;
  readonly undo?: () => Promise<{ readonly ok: true } | Failure>;
}
