import type { InvitationReading } from '../../messages/reading.ts';
import type { OwnBackground } from '../../policy/background/own.ts';
import type { Evidence } from '../../policy/facts/evidence.ts';
import type { NetworkCounts } from '../../policy/network/counts.ts';
import type { AnsweredEvent, RepliedEvent } from '../database/events.ts';
import type { ConversationRow, GatheringRow, InteractionRow, ListRow } from '../database/rows.ts';
import type { ListIndex } from '../lists/index-of.ts';
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
  /** Slugs the inviter has or had; only where a list asks for them. */
  readonly slugs: readonly string[];
  /** The entries of the lists that this inviter matches. */
  readonly lists: readonly ListRow[];
  /** In the user's address book; null: there is none, or the name alone says so. */
  readonly contact: boolean | null;
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
  slugs: [],
  lists: [],
  contact: false,
  profile: null,
};

/** One invitation and everything at hand to judge it by. */
export interface Case {
  readonly reading: InvitationReading;
  readonly known: Known;
  readonly own: OwnBackground;
  /** Milliseconds since the epoch; also when the card was read. */
  readonly now: number;
  /** The user's connections, counted; null or left out: none is known. */
  readonly network?: NetworkCounts | null;
  /** The user's named lists; null or left out: there is none. */
  readonly lists?: ListIndex | null;
  /** The page it stands on shows mutual connections where there are any; left out: it may not. */
  readonly mutualShown?: boolean;
  /** When it was first read; left out: now. */
  readonly firstSeen?: number;
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
