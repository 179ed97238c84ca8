import type { InvitationReading } from '../../messages/reading.ts';
import type { OwnBackground } from '../../policy/background/own.ts';
import type { Evidence } from '../../policy/facts/evidence.ts';
import type { NetworkCounts } from '../../policy/network/counts.ts';
import type { Suggestion } from '../../policy/suggestion.ts';
import type { AnteroomDatabase } from '../database/database.ts';
import { nothingKnown } from '../evidence/case.ts';
import { gather } from '../evidence/index.ts';
import { mendSoon } from '../health/mend.ts';
import type { ListIndex } from '../lists/index-of.ts';
import { type Aside, type KnownRows, loadKnown } from '../people/known.ts';
import type { Sent } from '../people/possible.ts';
import { stillTrue } from '../profiles/remembered.ts';
import { withSettlers } from '../profiles/settlers.ts';
import type { ReadyPolicy } from './policies.ts';

/** What the suggestions of one evaluation stand on besides the invitations. */
export interface Ground {
  readonly policy: ReadyPolicy;
  readonly own: OwnBackground;
  readonly now: number;
  /** After so many days a profile counts as not read. */
  readonly profileStaleDays: number;
  /** The user's connections, counted; left out: none is known. */
  readonly network?: NetworkCounts | null;
  /** The user's named lists; left out: there is none. */
  readonly lists?: ListIndex | null;
  /** The page they stand on tells of mutual connections; left out: it may not. */
  readonly mutualShown?: boolean;
}

/** Searched, and nothing found. */
const nobody: KnownRows = { ...nothingKnown, opened: null };

/** An invitation judged. */
export interface Judged extends Sent {
  readonly evidence: Evidence;
  readonly suggestion: Suggestion;
}

/**
 * Joins what is known about each invitation and asks the policy. Call it inside a transaction on `knownTables`; `aside` where
 * it was looked up before.
 */
export async function judge(
  database: AnteroomDatabase,
  invitations: readonly Sent[],
  ground: Ground,
  aside?: Aside,
): Promise<readonly Judged[]> {
  if (invitations.length === 0) return [];
  const known = await loadKnown(database, invitations, aside);
  return invitations.map((invitation) => {
    try {
      return weigh(invitation, known.get(invitation.reading.id) ?? nobody, ground);
    } catch {
      // What is known of one inviter is damaged: that one is judged by the card, all others as ever.
      mendSoon();
      return weigh(invitation, nobody, ground);
    }
  });
}

/** Asks the policy about invitations from people of whom nothing is known; needs no database. */
export function judgeUnknown(readings: readonly InvitationReading[], ground: Ground): readonly Judged[] {
  return readings.map((reading) => weigh({ reading, person: null }, nobody, ground));
}

function weigh(
  invitation: Sent,
  { opened, ...rows }: KnownRows,
  { policy, own, now, profileStaleDays, network = null, lists = null, mutualShown = false }: Ground,
): Judged {
  const { reading, firstSeen = now } = invitation;
  const profile = opened && stillTrue(opened, now, profileStaleDays);
  const evidence = gather({
    reading,
    own,
    now,
    network,
    lists,
    mutualShown,
    firstSeen,
    known: { ...rows, profile },
  });
  return { ...invitation, evidence, suggestion: withSettlers(policy.evaluate(evidence, now), profile) };
}
