import type { MatchAnswer, MatchQuestion } from '../../messages/log/entries.ts';
import type { Output } from '../../messages.ts';
import type { AnteroomDatabase } from '../database/database.ts';
import type { ConversationRow } from '../database/rows.ts';
import { rowsBy } from '../database/rows-by.ts';
import { type KnownRows, loadKnown } from '../people/known.ts';
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
  const talks = new Map(
    [...known].map(([invitation, logged]) => [invitation, latestOfEach(contactsIn(logged))]),
  );
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

/** Something that tells of a contact with somebody the inviter may be. */
type Contact = Pick<ConversationRow, 'person' | 'time' | 'minutes' | 'place'>;

/** Contacts with people the inviter may be, where none with the inviter is known of that sort. */
function contactsIn(known: KnownRows): readonly Contact[] {
  const exchanges = known.possibleInteractions.map(
    ({ person, time, network }): Contact => ({ person, time, minutes: null, place: network }),
  );
  return [
    // The question here is who somebody is, not whether a meeting took place.
    ...(known.conversations.length > 0 ? [] : known.possibleConversations.filter(({ unsure }) => !unsure)),
    ...(known.interactions.length > 0 ? [] : exchanges),
  ];
}

/** The latest contact with each, the latest first. */
function latestOfEach(contacts: readonly Contact[]): readonly Contact[] {
  const oldestFirst = contacts.toSorted((a, b) => a.time - b.time);
  const each = new Map(oldestFirst.map((contact) => [contact.person, contact]));
  return [...each.values()].sort((a, b) => b.time - a.time).slice(0, asked);
}

function whoSent(sent: Sent): MatchAnswer['person'] {
  const { name, profileUrl } = sent.reading;
  return {
    id: personOf(sent),
    name: name.known ? name.value : '',
    profile: profileUrl.known ? profileUrl.value : null,
  };
}
