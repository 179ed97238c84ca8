import type { InvitationReading } from '../../messages/reading.ts';
import type { OwnBackground } from '../../policy/background/own.ts';
import type { Evidence } from '../../policy/facts/evidence.ts';
import type { AnsweredEvent, RepliedEvent } from '../database/events.ts';
import type { ConversationRow, GatheringRow, InteractionRow, ListRow } from '../database/rows.ts';
import type { RememberedProfile } from '../profiles/remembered.ts';

/** What the user's logs and lists hold about one inviter. Always searchable, so an empty list means "there is none". */
export interface Known {
  /** Conversations with the person this inviter certainly is. */
  readonly conversations: readonly ConversationRow[];
  /** Conversations with people who may be this inviter, going by the name alone. */
  readonly possibleConversations: readonly ConversationRow[];
  readonly interactions: readonly InteractionRow[];
  /** Exchanges on other networks with people who may be this inviter. */
  readonly possibleInteractions: readonly InteractionRow[];
  readonly gatherings: readonly GatheringRow[];
  /** Questions asked and answers received for this invitation, oldest first. */
  readonly replies: readonly (RepliedEvent | AnsweredEvent)[];
  /** The entries of the lists that this inviter matches. */
  readonly lists: readonly ListRow[];
  /** The inviter's profile, where the user has opened it. */
  readonly profile: RememberedProfile | null;
}

/** Searched, and nothing found. */
export const nothingKnown: Known = {
  conversations: [],
  possibleConversations: [],
  interactions: [],
  possibleInteractions: [],
  gatherings: [],
  replies: [],
  lists: [],
  profile: null,
};

/** One invitation and everything at hand to judge it by. */
export interface Case {
  readonly reading: InvitationReading;
  readonly known: Known;
  readonly own: OwnBackground;
  /** Milliseconds since the epoch; also when the card was read. */
  readonly now: number;
}

/** A source of facts: pure. Facts it cannot tell are left out, which is *unknown*. */
export type Source = (invitation: Case) => Evidence;

/** Facts that follow from those of all sources: pure as well. */
export type Conclusion = (invitation: Case, gathered: Evidence) => Evidence;

const day = 86_400_000;

/** Whole days that have passed from `then` until `now`, never negative. */
export function daysBetween(then: number, now: number): number {
  return Math.max(0, Math.floor((now - then) / day));
}

/**
 * Days on the calendar (of UTC) from `then` until `now`, never negative: so many before today is the very day, as sentences
 * that count back from it say.
 */
export function calendarDaysBetween(then: number, now: number): number {
  return Math.max(0, Math.floor(now / day) - Math.floor(then / day));
}
