import type { Hindrance } from '../../messages/act.ts';
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
  /** `clipboard`: the user said that it was sent. */
  readonly by: 'composer' | 'clipboard';
}

/** The inviter wrote back. */
export interface AnsweredEvent extends EventBase {
  readonly type: 'answered';
  /** LinkedIn's number of the conversation, where it was known. */
  readonly thread: string | null;
  /** How the answer begins. */
  readonly quote: string;
}

/** The suggestion a decision was made in view of. */
export interface Advice {
  /** Id of the `suggested` event; null when there is none that says the same. */
  readonly suggested: string | null;
  readonly policy: { readonly id: string; readonly version: number };
  readonly verdict: Verdict;
  readonly certain: boolean;
}

/** A decision of the user; `act` is the click's, and part of the event's id. */
interface DecisionEvent extends EventBase {
  readonly act: string;
  readonly decision: 'accept' | 'decline';
  /** In the sidebar, or with LinkedIn's own control. */
  readonly by: 'sidebar' | 'page';
  /** The template of the message that went before; null for none, and for a message without one. */
  readonly template: string | null;
  /** Null: nothing had been suggested yet. Whether user and policy agreed follows from it. */
  readonly advice: Advice | null;
}

/** The page showed that the decision came about. */
export interface DecidedEvent extends DecisionEvent {
  readonly type: 'decided';
}

/** The page showed that it did not, or did not show that it did. */
export interface AttemptedEvent extends DecisionEvent {
  readonly type: 'attempted';
  readonly because: Hindrance;
}

/** A complete reading of everything that is pending no longer showed the invitation, and no decision on it is known. */
export interface GoneEvent extends EventBase {
  readonly type: 'gone';
  /** `expired`: it was so old that LinkedIn lets invitations end. Otherwise the page does not say. */
  readonly because: GoneBecause;
}

/** Why an invitation is gone: LinkedIn let it end, or it was withdrawn or answered elsewhere, nobody here knows which. */
export type GoneBecause = 'expired' | 'unknown';

/** An invitation that was gone is pending again. */
export interface BackEvent extends EventBase {
  readonly type: 'back';
}

/** The user says that a record is wrong. The wrong one stays; whoever reads the history leaves it out. */
export interface CorrectedEvent extends EventBase {
  readonly type: 'corrected';
  /** Id of the event that did not happen; null: something is missing. */
  readonly corrects: string | null;
  /** What the user decided instead; `none`: nothing yet. Null: this is not about a decision. */
  readonly decision: 'accept' | 'decline' | 'none' | null;
}

export type AnteroomEvent =
  | SeenEvent
  | SuggestedEvent
  | RepliedEvent
  | AnsweredEvent
  | DecidedEvent
  | AttemptedEvent
  | GoneEvent
  | BackEvent
  | CorrectedEvent;
