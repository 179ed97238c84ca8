import type { AnteroomDatabase } from '../database/database.ts';
import { dropEntries } from '../lists/drop-entries.ts';
import { slugIn as slugOfEntry } from '../lists/person-entry.ts';
import { blankNames } from './blank-names.ts';
import { forgetDeeds, forgetInvitations, keepMet, slugIn } from './forget.ts';
import type { Ledger } from './ledger.ts';

/**
 * Drops who somebody is where that was known before they were forgotten: `own` are the forgettings this copy has followed, `all`
 * those it is to follow now. (Rows of `people` have no time. But a copy that has forgotten somebody can hold only a newer
 * one.) What they were called is entered in `all`.
 */
export async function dropOlderSelves(database: AnteroomDatabase, own: Ledger, all: Ledger): Promise<void> {
  for (const row of await database.people.toArray()) {
    const until = all.until('person', row.id);
    if (until <= own.until('person', row.id)) continue;
    all.forgetNames(row, until);
    await database.people.delete(row.id);
  }
  await database.lists.filter(({ kind, value }) => kind === 'person' && all.forgetsSlug(value, own)).delete();
  await dropEntries(database, { person: (entry) => all.forgetsSlug(slugOfEntry(entry) ?? '', own) });
}

/**
 * Takes out again whatever another copy has brought of those who were forgotten, up to the moment they were. Call it inside
 * a transaction on `forgettingTables`, `blankTables` and `forgotten`.
 */
export async function keepForgotten(database: AnteroomDatabase, all: Ledger): Promise<void> {
  if (all.isEmpty) return;
  const [people, invitations] = await Promise.all([peopleNamed(database), invitationsNamed(database)]);
  for (const [id, senders] of invitations) {
    const [person] = senders;
    const until = Math.max(
      all.until('invitation', id),
      ...[...senders].map((sender) => all.until('person', sender)),
    );
    if (until === -Infinity) continue;
    all.forget('invitation', id, until, person);
    await forgetInvitations(database, [id], until);
  }
  const forgotten = [...people].filter((id) => all.until('person', id) > -Infinity);
  for (const id of forgotten) {
    const until = all.until('person', id);
    all.forgetNames({ id, names: [], slugs: slugIn(id) }, until);
    await forgetDeeds(database, id, until);
  }
  for (const id of forgotten) await keepMet(database, id);
  await blankNames(database, all.phrases);
  await database.forgotten.bulkPut(all.rows);
}

/** Everybody anything tells of, whether or not they have a row of their own. */
async function peopleNamed(database: AnteroomDatabase): Promise<ReadonlySet<string>> {
  const named = new Set<string>(await database.people.toCollection().primaryKeys());
  const note = (person: string | null): void => {
    if (person !== null) named.add(person);
  };
  await Promise.all([
    database.invitations.each(({ person }) => note(person)),
    database.events.each(({ person }) => note(person)),
    database.conversations.each(({ person }) => note(person)),
    database.interactions.each(({ person }) => note(person)),
    database.gatherings.each(({ people }) => people.forEach(note)),
    database.profiles.each(({ person }) => note(person)),
    database.connections.each(({ person }) => note(person)),
    database.contacts.each(({ person }) => note(person)),
    database.matches.each(({ person, other }) => [person, other].forEach(note)),
  ]);
  return named;
}

/** Every invitation anything tells of, with whoever is said to have sent it. */
async function invitationsNamed(
  database: AnteroomDatabase,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const named = new Map<string, Set<string>>();
  const note = (invitation: string, person: string | null): void => {
    const senders = named.get(invitation) ?? new Set();
    if (person !== null) senders.add(person);
    named.set(invitation, senders);
  };
  await Promise.all([
    database.invitations.each(({ id, person }) => note(id, person)),
    database.events.each(({ invitation, person }) => note(invitation, person)),
    database.snapshots.each(({ invitation }) => note(invitation, null)),
  ]);
  return named;
}
