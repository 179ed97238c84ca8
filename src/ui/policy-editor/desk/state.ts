import type { Effect, ListedPolicy } from '../../../messages/policies.ts';
import type { Failure } from '../../../messages.ts';
import type { Policy } from '../../../policy/policy.ts';
import type { History } from '../model/history.ts';
import type { Trouble } from '../model/problems.ts';

/** What the draft would do: `asking` keeps the last answer in sight, marked as not of this draft. */
export interface Preview {
  readonly state: 'asking' | 'shown' | 'refused' | 'failed';
  readonly effect: Effect | null;
}

/**
 * Somebody else was faster. `saved`: a newer version than the one this draft began from; `draft`: another window edits the
 * same policy; `deleted`: the policy is not there any more. The user says which holds; nothing is overwritten before.
 */
export type Clash =
  | { readonly kind: 'saved'; readonly version: number }
  | { readonly kind: 'deleted' }
  | { readonly kind: 'draft'; readonly theirs: Policy; readonly revision: number };

/** A policy under edit: everything the editor shows. */
export interface EditorState {
  readonly listed: ListedPolicy;
  /** The saved policy the draft began from. */
  readonly saved: Policy;
  /** Its version: what saving is based on. */
  readonly base: number;
  readonly history: History;
  readonly troubles: readonly Trouble[];
  /** The draft differs from what is saved. */
  readonly dirty: boolean;
  /** Every edit so far is kept, so that the popup can close. */
  readonly kept: boolean;
  readonly preview: Preview;
  readonly clash: Clash | null;
  /** Why the last request failed; null when all is well. */
  readonly failure: Failure['error'] | null;
  readonly saving: boolean;
  /** An organisation has settled it: it can be read, not changed. */
  readonly locked: boolean;
  /** What just happened, to be said once; null: nothing. */
  readonly news: News | null;
}

export type News = 'saved' | 'discarded' | 'taken' | 'theirs';

/** What is shown while there is no policy. */
export type Opening = { readonly failure: Failure['error'] | null };
