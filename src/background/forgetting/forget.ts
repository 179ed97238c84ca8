import type { AnteroomDatabase } from '../database/database.ts';
import type { AnteroomEvent } from '../database/events.ts';
import type { InvitationRow } from '../database/rows.ts';
import { refreshHistory } from '../history/refresh.ts';
import { dropEntries } from '../lists/drop-entries.ts';
import { slugIn as slugOfEntry } from '../lists/person-entry.ts';
import { networkChanged } from '../network/changed.ts';

/** The tables that can hold somebody as themselves; `blank-names.ts` knows those that can mention them. */
export const forgettingTables = [
  'events',
  'invitations',
  'snapshots',
  'people',
  'conversations',
  'interactions',
  'gatherings',
  'connections',
  'contacts',
  'networkCounts',
  'lists',
  'namedLists',
  'profiles',
  'matches',
  'history',
  'pages',
  'sightings',
] as const;

/** Ids of everybody who is the same person as this one, as far as that was ever settled. */
export async function samePeople({ matches }: AnteroomDatabase, person: string): Promise<string[]> {
  const found = new Set([person]);
  for (const id of found) {
    const linked = await matches.where('person').equals(id).or('other').equals(id).toArray();
    for (const { same, person: one, other } of linked) {
      if (same) found.add(one).add(other);
    }
  }
  return [...found];
}

/** Ids of the invitations a person sent. */
export async function invitationsOf(database: AnteroomDatabase, person: string): Promise<string[]> {
  const [rows, events] = await Promise.all([
    database.invitations.where('person').equals(person).primaryKeys(),
    database.events.where('[person+time]').between([person, -Infinity], [person, Infinity]).toArray(),
  ]);
  return [...new Set([...rows, ...events.map(({ invitation }) => invitation)])];
}

/**
 * Takes a person out of everything that happened until `until`; what is later stays, under the bare id. Their invitations are
 * to be forgotten besides, and who they are ({@link forgetSelf}). Call it inside a transaction on {@link forgettingTables}.
 */
export async function forgetDeeds(database: AnteroomDatabase, person: string, until: number): Promise<void> {
  await Promise.all([
    database.events.where('[person+time]').between([person, -Infinity], [person, until], true, true).delete(),
    database.conversations
      .where('person')
      .equals(person)
      .and(({ time }) => time <= until)
      .delete(),
    database.interactions
      .where('person')
      .equals(person)
      .and(({ time }) => time <= until)
      .delete(),
    database.profiles
      .where('person')
      .equals(person)
      .and(({ readAt }) => readAt <= until)
      .delete(),
    database.matches
      .where('person')
      .equals(person)
      .or('other')
      .equals(person)
      .and(({ at }) => at <= until)
      .delete(),
    leaveGatherings(database, person, until),
    leaveNetwork(database, person, until),
  ]);
}

/** Forgets who a person is, and their place on the user's lists, which hold people by the profile's address. */
export async function forgetSelf(database: AnteroomDatabase, person: string): Promise<void> {
  const { people, lists } = database;
  const slugs = new Set([...((await people.get(person))?.slugs ?? []), ...slugIn(person)]);
  await lists.filter(({ kind, value }) => kind === 'person' && slugs.has(value)).delete();
  await dropEntries(database, { person: (entry) => slugs.has(slugOfEntry(entry) ?? '') });
  await people.delete(person);
}

/** Gives somebody whom later things still tell of, and who was forgotten, a row: names are learned again. */
export async function keepMet(database: AnteroomDatabase, person: string): Promise<void> {
  if ((await database.people.get(person)) === undefined && (await isMet(database, person)))
    await database.people.put({ id: person, slugs: slugIn(person), names: [], namePairs: [] });
}

/**
 * Takes invitations out of everything that happened until `until`. Call it inside a transaction on {@link forgettingTables}.
 */
export async function forgetInvitations(
  database: AnteroomDatabase,
  ids: readonly string[],
  until: number,
): Promise<void> {
  for (const id of ids) {
    await database.events
      .where('[invitation+time]')
      .between([id, -Infinity], [id, until], true, true)
      .delete();
    const row = await database.invitations.get(id);
    const later = await database.events
      .where('[invitation+time]')
      .between([id, -Infinity], [id, Infinity])
      .toArray();
    const kept = new Set(later.map((event) => event.id));
    await database.snapshots
      .where('invitation')
      .equals(id)
      .and((snapshot) => !kept.has(snapshot.id))
      .delete();
    if (!row) continue;
    if (row.lastSeen <= until) await database.invitations.delete(id);
    else await database.invitations.put(since(row, until, later));
  }
  await takeOffPages(database, ids);
  await refreshHistory(database, ids);
}

/** An invitation as if nothing had been before: first seen when that is still recorded, else right then. */
function since(row: InvitationRow, until: number, later: readonly AnteroomEvent[]): InvitationRow {
  const decision = row.decision && row.decision.at > until ? row.decision : null;
  return { ...row, firstSeen: later.find(({ type }) => type === 'seen')?.time ?? until, decision };
}

/** Somebody who became a connection later is a new one; whose address stood in a book is not told again when. */
async function leaveNetwork(database: AnteroomDatabase, person: string, until: number): Promise<void> {
  await database.contacts.where('person').equals(person).delete();
  const gone = await database.connections
    .where('person')
    .equals(person)
    .and(({ since }) => (since ?? 0) <= until)
    .delete();
  if (gone > 0) await networkChanged(database);
}

async function leaveGatherings(
  { gatherings }: AnteroomDatabase,
  person: string,
  until: number,
): Promise<void> {
  const rows = await gatherings.where('people').equals(person).toArray();
  const left = rows.filter(({ from }) => from <= until);
  await gatherings.bulkPut(
    left.map((row) => ({ ...row, people: row.people.filter((id) => id !== person).sort() })),
  );
}

/** What pages show is read from them again: the row that still stands there is a new one. */
async function takeOffPages({ pages, sightings }: AnteroomDatabase, ids: readonly string[]): Promise<void> {
  const gone = new Set(ids);
  await sightings.filter(({ id }) => gone.has(id)).delete();
  const shown = await pages.filter(({ present }) => present.some((id) => gone.has(id))).toArray();
  await pages.bulkPut(
    shown.map((page) => ({ ...page, present: page.present.filter((id) => !gone.has(id)) })),
  );
}

/** Whether anything still tells of a person. */
async function isMet(database: AnteroomDatabase, person: string): Promise<boolean> {
  const counts = await Promise.all([
    database.invitations.where('person').equals(person).count(),
    database.events.where('[person+time]').between([person, -Infinity], [person, Infinity]).count(),
    database.conversations.where('person').equals(person).count(),
    database.interactions.where('person').equals(person).count(),
    database.gatherings.where('people').equals(person).count(),
    database.profiles.where('person').equals(person).count(),
    database.connections.where('person').equals(person).count(),
    database.contacts.where('person').equals(person).count(),
    database.matches.where('person').equals(person).or('other').equals(person).count(),
  ]);
  return counts.some((count) => count > 0);
}

/** People known by their address have it in their id. */
export const slugIn = (person: string): string[] => (person.startsWith('in:') ? [person.slice(3)] : []);
