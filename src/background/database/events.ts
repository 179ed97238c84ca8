import type { Verdict } from '../../policy/suggestion.ts';

/** What every event has. Events are never changed; two copies of the history merge by the union of their ids. */
interface EventBase {
  /** Unique, and derived from what happened, so that recording the same thing twice records it once. */
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly time: number;
  readonly invitation: string;
  /** Id in `people`, or null when the inviter has no link. */
  readonly person: string | null;
}

/** The invitation was read for the first time. */
export interface SeenEvent extends EventBase {
  readonly type: 'seen';
}

/** The suggestion for an invitation became another one; the evidence it stood on is the snapshot of the same id. */
export interface SuggestedEvent extends EventBase {
  readonly type: 'suggested';
  readonly verdict: Verdict;
  readonly certain: boolean;
  readonly couldBe: readonly Verdict[];
  readonly score: readonly [low: number, high: number];
  readonly policy: { readonly id: string; readonly version: number };
}

/** The user asked the inviter something and left the invitation pending. */
export interface RepliedEvent extends EventBase {
  readonly type: 'replied';
  readonly template: string | null;
}

/** The inviter wrote back. */
export interface AnsweredEvent extends EventBase {
  readonly type: 'answered';
}

export type AnteroomEvent = SeenEvent | SuggestedEvent | RepliedEvent | AnsweredEvent;
