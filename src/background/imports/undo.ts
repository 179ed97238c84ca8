import type { AnteroomDatabase } from '../database/database.ts';
import type { PersonRow } from '../database/rows.ts';
import { networkChanged } from '../network/changed.ts';
import { nameKeys } from '../people/names/keys.ts';
import { withoutTold } from '../people/told.ts';

/** The tables {@link undoImport} reads and writes. */
export const undoTables = [
  'people',
  'matches',
  'conversations',
  'interactions',
  'gatherings',
  'connections',
  'contacts',
  'networkCounts',
  'imports',
  'invitations',
  'events',
  'profiles',
] as const;

/**
 * Takes back all rows that only this import brought, and says how many; what another brought too, or the user entered,
 * stays. Call it inside a read-write transaction on {@link undoTables}.
 */
export async function undoImport(database: AnteroomDatabase, id: string): Promise<number> {
  const removed = await Promise.all([
    dropImport(database.conversations, id),
    dropImport(database.interactions, id),
    dropImport(database.gatherings, id),
  ]);
  // These are counted as the people they are.
  await Promise.all([dropImport(database.connections, id), dropImport(database.contacts, id)]);
  await networkChanged(database);
  const people = await dropPeople(database, id);
  await database.imports.delete(id);
  return removed.reduce((sum, count) => sum + count, people);
}

interface Imported {
  readonly id: string;
  readonly imports?: readonly string[];
}

/** The part of a table that is used here. */
interface Store<T> {
  where(index: string): { equals(key: string): { toArray(): PromiseLike<T[]> } };
  bulkDelete(ids: string[]): PromiseLike<unknown>;
  bulkPut(rows: T[]): PromiseLike<unknown>;
}

async function dropImport<T extends Imported>(table: Store<T>, id: string): Promise<number> {
  const { only, shared } = apart(await table.where('imports').equals(id).toArray(), id);
  await Promise.all([table.bulkDelete(only.map((row) => row.id)), table.bulkPut(shared)]);
  return only.length;
}

/** Somebody stays who is known from elsewhere as well: from a page, an entry of the user's, another import. */
async function dropPeople(database: AnteroomDatabase, id: string): Promise<number> {
  const told = await database.people.where('imports').equals(id).toArray();
  const only = told.filter(({ imports }) => imports?.length === 1).map((person) => person.id);
  const known = await knownElsewhere(database, only);
  const gone = only.filter((person) => !known.has(person));
  const left = new Set(gone);
  const kept = told.filter((person) => !left.has(person.id)).map((person) => untold(person, id));
  await Promise.all([
    database.people.bulkDelete(gone),
    database.people.bulkPut(kept),
    dropLinks(database, gone),
  ]);
  return gone.length;
}

/** Who stays is called as before where nothing else says how. */
function untold(person: PersonRow, id: string): PersonRow {
  const { names, ...rest } = withoutTold(person, id);
  const called = names.length > 0 ? names : person.names;
  return { ...rest, names: called, namePairs: nameKeys(called, rest.places ?? []) };
}

async function knownElsewhere(database: AnteroomDatabase, ids: string[]): Promise<ReadonlySet<string>> {
  const found = await Promise.all([
    database.invitations.where('person').anyOf(ids).toArray(),
    database.conversations.where('person').anyOf(ids).toArray(),
    database.interactions.where('person').anyOf(ids).toArray(),
    database.profiles.where('person').anyOf(ids).toArray(),
    database.connections.where('person').anyOf(ids).toArray(),
    database.contacts.where('person').anyOf(ids).toArray(),
    database.matches.where('person').anyOf(ids).toArray().then(byUser),
  ]);
  const gatherings = await database.gatherings.where('people').anyOf(ids).toArray();
  const others = await database.matches.where('other').anyOf(ids).toArray().then(byUser);
  return new Set([
    ...found.flat().flatMap(({ person }) => person ?? []),
    ...gatherings.flatMap(({ people }) => people),
    ...others.map(({ other }) => other),
  ]);
}

/** Only the user's own word keeps somebody; what followed from a file goes with it. */
function byUser<T extends { readonly by: string }>(matches: readonly T[]): readonly T[] {
  return matches.filter(({ by }) => by === 'user');
}

async function dropLinks({ matches }: AnteroomDatabase, gone: string[]): Promise<void> {
  await matches.where('person').anyOf(gone).delete();
  await matches.where('other').anyOf(gone).delete();
}

/** Rows that only this import brought, and the others without it. */
function apart<T extends Imported>(rows: readonly T[], id: string): { only: T[]; shared: T[] } {
  const only = rows.filter(({ imports }) => imports?.length === 1);
  const shared = rows
    .filter(({ imports }) => imports && imports.length > 1)
    .map((row) => ({ ...row, imports: row.imports?.filter((each) => each !== id) ?? [] }));
  return { only, shared };
}
