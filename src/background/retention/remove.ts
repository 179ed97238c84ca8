import type { AnteroomDatabase } from '../database/database.ts';
import { refreshHistory } from '../history/refresh.ts';

/** The tables {@link removeInvitations} reaches. */
export const removalTables = [
  'events',
  'invitations',
  'snapshots',
  'history',
  'people',
  'conversations',
  'interactions',
  'gatherings',
  'connections',
  'contacts',
  'profiles',
  'matches',
] as const;

/**
 * Removes invitations whole: every event, the evidence, and whoever sent them where nothing else tells of that person. Call it
 * inside a transaction on {@link removalTables}.
 */
export async function removeInvitations(database: AnteroomDatabase, ids: readonly string[]): Promise<void> {
  const rows = await database.invitations.bulkGet([...ids]);
  const people = new Set(rows.flatMap((row) => row?.person ?? []));
  await Promise.all([
    ...ids.map((id) =>
      database.events.where('[invitation+time]').between([id, -Infinity], [id, Infinity]).delete(),
    ),
    database.snapshots
      .where('invitation')
      .anyOf([...ids])
      .delete(),
    database.invitations.bulkDelete([...ids]),
  ]);
  await refreshHistory(database, ids);
  for (const person of people) {
    if (await isKnownOtherwise(database, person)) continue;
    await database.people.delete(person);
    await database.profiles.delete(person);
  }
}

async function isKnownOtherwise(database: AnteroomDatabase, person: string): Promise<boolean> {
  const row = await database.people.get(person);
  const counts = await Promise.all([
    database.invitations.where('person').equals(person).count(),
    database.events.where('[person+time]').between([person, -Infinity], [person, Infinity]).count(),
    database.conversations.where('person').equals(person).count(),
    database.interactions.where('person').equals(person).count(),
    database.gatherings.where('people').equals(person).count(),
    database.connections.where('person').equals(person).count(),
    database.contacts.where('person').equals(person).count(),
    database.matches.where('person').equals(person).or('other').equals(person).count(),
  ]);
  return (row?.imports?.length ?? 0) > 0 || counts.some((count) => count > 0);
}
