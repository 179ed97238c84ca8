import type { AnteroomDatabase } from '../database/database.ts';
import type { ForgottenRow } from '../database/rows.ts';
import { fingerprintOf } from './fingerprint.ts';
import { forgetInvitations, forgetPerson } from './forget.ts';

/**
 * Takes out again whatever an older copy has brought of those who were forgotten, up to the moment they were. Call it inside
 * a transaction on `forgettingTables` and `forgotten`.
 */
export async function keepForgotten(database: AnteroomDatabase): Promise<void> {
  const rows = await database.forgotten.toArray();
  if (rows.length === 0) return;
  const until = new Map(rows.map(({ id, at }) => [id, at]));
  const [people, invitations] = await Promise.all([peopleNamed(database), invitationsNamed(database)]);
  const find = (what: ForgottenRow['what'], ids: Iterable<string>): [string, number][] =>
    [...ids].flatMap((id) => {
      const at = until.get(fingerprintOf(what, id));
      return at === undefined ? [] : [[id, at]];
    });
  for (const [id, at] of find('invitation', invitations)) await forgetInvitations(database, [id], at);
  for (const [id, at] of find('person', people)) await forgetPerson(database, id, at);
}

/** Everybody anything tells of, whether or not they have a row of their own. */
async function peopleNamed(database: AnteroomDatabase): Promise<ReadonlySet<string>> {
  const named = new Set<string>(await database.people.toCollection().primaryKeys());
  const note = (person: string | null): void => {
    if (person !== null) named.add(person);
  };
  await Promise.all([
    database.events.each(({ person }) => note(person)),
    database.conversations.each(({ person }) => note(person)),
    database.interactions.each(({ person }) => note(person)),
    database.gatherings.each(({ people }) => people.forEach(note)),
    database.profiles.each(({ person }) => note(person)),
    database.matches.each(({ person, other }) => [person, other].forEach(note)),
    database.lists.each(({ kind, value }) => note(kind === 'person' ? `in:${value}` : null)),
  ]);
  return named;
}

async function invitationsNamed(database: AnteroomDatabase): Promise<ReadonlySet<string>> {
  const named = new Set<string>(await database.invitations.toCollection().primaryKeys());
  await database.events.each(({ invitation }) => void named.add(invitation));
  await database.snapshots.each(({ invitation }) => void named.add(invitation));
  return named;
}
