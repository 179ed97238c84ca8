import type { Hindrance } from '../../messages/act.ts';
import type { InvitationKind, InvitationReading, PageReading } from '../../messages/reading.ts';
import type { Evidence } from '../../policy/facts/evidence.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Profile } from '../../policy/profile/profile.ts';
import type { Suggestion } from '../../policy/suggestion.ts';
import type { Advice, GoneBecause } from './events.ts';

/** An invitation as it was read last, and what is suggested for it now. All times are milliseconds since the epoch. */
export interface InvitationRow {
  readonly id: string;
  /** Id in `people`, or null when the inviter has no link. */
  readonly person: string | null;
  readonly reading: InvitationReading;
  readonly firstSeen: number;
  readonly lastSeen: number;
  readonly evidence: Evidence;
  readonly suggestion: Suggestion;
  /** Id of the latest `suggested` event; the next one's id is derived from it. */
  readonly suggested: string;
  /** The user's latest decision and what came of it; the history is in the events. */
  readonly decision: LatestDecision | null;
}

/** See {@link InvitationRow}; `because` is null when it is done. */
export interface LatestDecision {
  readonly decision: 'accept' | 'decline';
  readonly by: 'sidebar' | 'page';
  readonly outcome: 'done' | 'notDone';
  readonly because: Hindrance | null;
  readonly at: number;
}

/** The evidence as it stood when a suggestion was made; `id` is the `suggested` event's. */
export interface SnapshotRow {
  readonly id: string;
  readonly invitation: string;
  readonly evidence: Evidence;
}

/** Somebody met on a page or in a log. Slugs and names are aliases: people change both. */
export interface PersonRow {
  readonly id: string;
  /** Profile slugs, decoded (`people/slug.ts`). */
  readonly slugs: readonly string[];
  /** Names as they were written. */
  readonly names: readonly string[];
  /** Look-up keys of names and employers (`people/names/keys.ts`). */
  readonly namePairs: readonly string[];
  /** E-mail addresses, lower case; left out: none known. */
  readonly emails?: readonly string[];
  /** LinkedIn's number of the member, where a page or file told it. */
  readonly memberId?: string;
  /** Employers and schools known of them, as written: other evidence beside a name. */
  readonly places?: readonly string[];
  /** Ids of the imports that told of them; left out: none did. */
  readonly imports?: readonly string[];
  /**
   * Which aliases only imports told of, by import and field, so that they can be taken back (`people/told.ts`). Left out: all
   * of them where there is one import, else none.
   */
  readonly told?: { readonly [source in string]: { readonly [field in string]: readonly string[] } };
}

/** How people talk: the first three are meeting somebody, the others are not. */
export type Channel = 'inPerson' | 'phone' | 'video' | 'message' | 'otherNetwork';

/** An entry of the prior-conversation log. */
export interface ConversationRow {
  readonly id: string;
  /** Ids of the imports it came with; left out: the user entered it. */
  readonly imports?: readonly string[];
  readonly person: string;
  readonly time: number;
  /** Null: not known how long it took. */
  readonly minutes: number | null;
  readonly channel: Channel;
  /** Where or at which event; null when nothing was noted. */
  readonly place: string | null;
  /** A line of the user's own; left out: none. */
  readonly note?: string;
  /** How many messages went each way, where a conversation on LinkedIn showed it. */
  readonly messages?: MessageCounts;
  /** It may not have taken place: they, or the user, never answered the invitation to it. Left out: it did. */
  readonly unsure?: true;
  /** The user's last word in the thread was a no. */
  readonly refused?: true;
}

/** Messages written and received. */
export interface MessageCounts {
  readonly sent: number;
  readonly received: number;
}

/** An exchange on another network. */
export interface InteractionRow {
  readonly id: string;
  /** Ids of the imports it came with; left out: the user entered it. */
  readonly imports?: readonly string[];
  readonly person: string;
  readonly time: number;
  readonly network: string;
}

/** Somebody the user is connected with on LinkedIn, as an export or the connections page tells it. */
export interface ConnectionRow {
  /** The person's, where they can be told apart; else made of what was told. */
  readonly id: string;
  /** Ids of the imports it came with. */
  readonly imports?: readonly string[];
  readonly person: string | null;
  /** Where they work and as what, as written; null: not told. */
  readonly company: string | null;
  readonly position: string | null;
  /** When they became connected; null: not told. */
  readonly since: number | null;
}

/** Somebody in the user's address book. */
export interface ContactRow {
  /** The person's. */
  readonly id: string;
  /** Ids of the imports it came with. */
  readonly imports?: readonly string[];
  readonly person: string;
}

/** How many connections are where and what, counted once from {@link ConnectionRow}s; gone when one of them changes. */
export interface NetworkCountsRow {
  readonly id: 'counts';
  readonly employers: readonly (readonly [employer: string, count: number])[];
  readonly roles: readonly (readonly [role: string, count: number])[];
  readonly trade: readonly string[];
  /** An export told of them: there are no others. */
  readonly whole: boolean;
}

/** A list of the user's own: people, companies and words under a name. */
export interface NamedListRow {
  readonly id: string;
  readonly name: string;
  /** Of people the user trusts: whom they are connected with counts, too. */
  readonly trusted: boolean;
  readonly people: readonly string[];
  readonly companies: readonly string[];
  readonly words: readonly string[];
  /** When it was changed last. */
  readonly changed: number;
}

/** An event the user attended, with the people known to have been there too. */
export interface GatheringRow {
  readonly id: string;
  /** Ids of the imports it came with; left out: the user entered it. */
  readonly imports?: readonly string[];
  readonly name: string;
  readonly place?: string;
  readonly from: number;
  readonly to: number;
  readonly people: readonly string[];
}

/** An entry of the user's own lists: somebody (a profile slug), a company or a word found in name or headline. */
export interface ListRow {
  readonly id: string;
  readonly list: 'allowed' | 'blocked' | 'notPerson';
  readonly kind: 'person' | 'company' | 'word';
  /** Folded like slugs for a person, like words otherwise. */
  readonly value: string;
}

/** A saved version of a policy of the user's own; its content never changes. */
export interface PolicyRow {
  readonly id: string;
  readonly version: number;
  readonly saved: number;
  readonly policy: Policy;
  /** On the latest version of a policy the user deleted: when. Versions stay, for the decisions they advised and for undoing. */
  readonly removed?: number;
}

/**
 * An invitation as one tab shows it. Two pages can show different invitations under one id (saved pages do), so what a tab
 * is told, and what is told of it, stands on its own reading; {@link InvitationRow} is the latest of all tabs. Goes with
 * the tab's {@link PageRow}.
 */
export interface SightingRow extends Omit<InvitationRow, 'firstSeen' | 'lastSeen' | 'decision'> {
  readonly tabId: number;
}

/** The latest reading of the invitations page in one tab. */
export interface PageRow {
  readonly tabId: number;
  /** The browser session the tab id belongs to; rows of an earlier session say nothing about today's tabs. */
  readonly session: string;
  readonly visit: string;
  readonly turn: number;
  /** False once the visit is over. */
  readonly open: boolean;
  /** Earlier visits of this tab, latest last, so that a late repetition cannot bring one back. */
  readonly past: readonly string[];
  readonly at: number;
  readonly page: PageReading;
  /** Ids of rows of this visit that show mutual connections (`pages/mutual-shown.ts`); left out: none did. */
  readonly mutual?: readonly string[];
  /** Ids of the pending invitations in page order. */
  readonly present: readonly string[];
  /** Counts the evaluations of this page; the page drops suggestions older than those it has. */
  readonly revision: number;
  /** The policy of the latest evaluation. */
  readonly policy: { readonly id: string; readonly version: number };
  /** True while the page may lack suggestions that changed without a report; its next report brings them. */
  readonly owed: boolean;
}

/** A profile the user opened, as it was read; what one visit did not show is kept from an earlier one. */
export interface ProfileRow {
  /** Id in `people`. */
  readonly person: string;
  /** When it was read last. */
  readonly readAt: number;
  readonly profile: Profile;
  /** When each field was read; a field that never was is not among them. */
  readonly times: Readonly<Partial<Record<keyof Profile, number>>>;
  /** What it says in its own words, to look for the user's words in. */
  readonly text: ProfileText;
}

/** See {@link ProfileRow}; `whole`: the page was seen to its end. */
export interface ProfileText {
  readonly said: string;
  readonly whole: boolean;
  readonly at: number;
}

/**
 * Whether two rows of `people` are one person: the user's own word, or (`identity`) because something only one person has
 * was seen with both.
 */
export interface MatchRow {
  /** Both ids, sorted, joined by a space. */
  readonly id: string;
  readonly person: string;
  readonly other: string;
  readonly same: boolean;
  readonly by: 'user' | 'identity';
  readonly at: number;
}

/** A policy being edited and not yet saved; survives the page that shows it. */
export interface DraftRow {
  /** Id of the policy. */
  readonly id: string;
  /** The saved version it was begun from. */
  readonly base: number;
  readonly at: number;
  /** Counts the writes: who writes says which one they follow. */
  readonly revision: number;
  /** What the editor keeps; checked when it is read. */
  readonly draft: unknown;
}

/**
 * An invitation as the history lists it: a projection of its events and its latest reading, made by `history/entry.ts` and
 * never the only place of anything. Rebuilt at will.
 */
export interface HistoryRow {
  readonly id: string;
  /** Minus the time of what happened last, so that ascending order is newest first. */
  readonly order: number;
  readonly person: string | null;
  readonly kind: InvitationKind | null;
  readonly name: string | null;
  readonly target: string | null;
  readonly headline: string | null;
  readonly note: string | null;
  readonly profileUrl: string | null;
  readonly firstSeen: number;
  readonly outcome: 'pending' | 'accept' | 'decline' | 'gone';
  /** For one that is gone. */
  readonly because: GoneBecause | null;
  /** For one that was decided; `corrected`: the user said so later. */
  readonly decided: { readonly at: number; readonly by: 'sidebar' | 'page' | 'corrected' } | null;
  /** What the decision was made in view of; while there is none, what is suggested now. */
  readonly advice: Advice | null;
  /** Null: not decided, or the policy had no word on it. */
  readonly agreement: 'agreed' | 'disagreed' | null;
  readonly reply: 'none' | 'asked' | 'answered';
  /** When the user asked last, and when the answer came. */
  readonly asked: number | null;
  readonly answered: number | null;
  /** What it is found by (`history/terms.ts`), each with `order`: every term lists its entries newest first. */
  readonly terms: readonly (readonly [term: string, order: number])[];
}
