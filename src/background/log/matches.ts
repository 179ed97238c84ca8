import type { MatchAnswer, MatchQuestion } from '../../messages/log/entries.ts';
import type { Output } from '../../messages.ts';
import type { AnteroomDatabase } from '../database/database.ts';
import type { ConversationRow } from '../database/rows.ts';
import { rowsBy } from '../database/rows-by.ts';
import { loadKnown } from '../people/known.ts';
import { matchId } from '../people/match-id.ts';
import { personOf, type Sent } from '../people/possible.ts';
import { shownOn } from './shown.ts';
import { shownWho } from './who.ts';

/** So many pending invitations are looked through for possible matches, the latest seen first. */
const lookedThrough = 500;

/** At most so many people are asked about for one invitation. */
const asked = 3;

/** Whom the inviter of an invitation this tab shows may be. Call it inside a transaction on `knownTables` and `sightings`. */
export async function questionsOn(
  database: AnteroomDatabase,
  tabId: number,
  invitation: string,
): Promise<readonly MatchQuestion[]> {
  const shown = await shownOn(database, tabId, invitation);
  return (await questionsFor(database, [shown])).get(invitation) ?? [];
}

/** Keeps the user's word on two people, or takes it back. Call it inside a read-write transaction on `matches`. */
export async function settleMatch(
  { matches }: AnteroomDatabase,
  [person, other]: readonly [string, string],
  same: boolean | null,
  now: number,
): Promise<void> {
  const id = matchId(person, other);
  if (same === null) await matches.delete(id);
  else if (person !== other) await matches.put({ id, person, other, same, by: 'user', at: now });
}

/** Possible matches among the pending invitations, and what the user has said. */
export async function listMatches(database: AnteroomDatabase): Promise<Output<'match.list'>> {
  const latest = await database.invitations.orderBy('lastSeen').reverse().limit(lookedThrough).toArray();
  const pending = latest.filter(({ decision }) => decision?.outcome !== 'done');
  const questions = await questionsFor(database, pending);
  const open: MatchAnswer[] = pending.flatMap((sent) =>
    (questions.get(sent.id) ?? []).map((talk) => ({
      person: whoSent(sent),
      other: { id: talk.person, name: talk.name, profile: null },
      headline: sent.reading.headline.known ? sent.reading.headline.value : null,
      talk,
      same: null,
    })),
  );
  const said = (await database.matches.toArray()).filter(({ by }) => by === 'user');
  const ids = [...new Set(said.flatMap(({ person, other }) => [person, other]))];
  const people = new Map((await database.people.bulkGet(ids)).map((row, index) => [ids[index], row]));
  const settled: MatchAnswer[] = said
    .sort((a, b) => b.at - a.at)
    .slice(0, lookedThrough)
    .map(({ person, other, same }) => ({
      person: shownWho(person, people.get(person)),
      other: shownWho(other, people.get(other)),
      headline: null,
      talk: null,
      same,
    }));
  return { open, settled };
}

async function questionsFor(
  database: AnteroomDatabase,
  invitations: readonly Sent[],
): Promise<ReadonlyMap<string, readonly MatchQuestion[]>> {
  const known = await loadKnown(database, invitations);
  const talks = new Map<string, ConversationRow[]>();
  for (const [invitation, { conversations, possibleConversations }] of known) {
    if (conversations.length > 0) continue;
    const latest = [...possibleConversations].sort((a, b) => b.time - a.time);
    const each = new Map(latest.toReversed().map((talk) => [talk.person, talk]));
    talks.set(invitation, [...each.values()].sort((a, b) => b.time - a.time).slice(0, asked));
  }
  const ids = [...new Set([...talks.values()].flat().map(({ person }) => person))];
  const people = new Map((await rowsBy(database.people, 'id', ids)).map((row) => [row.id, row]));
  return new Map(
    [...talks].map(([invitation, rows]) => [
      invitation,
      rows.map(({ person, time, minutes, place }) => ({
        person,
        name: shownWho(person, people.get(person)).name,
        time,
        minutes,
        place,
      })),
    ]),
  );
}

function whoSent(sent: Sent): MatchAnswer['person'] {
  const { name, profileUrl } = sent.reading;
  return {
    id: personOf(sent),
    name: name.known ? name.value : '',
    profile: profileUrl.known ? profileUrl.value : null,
  };
}
