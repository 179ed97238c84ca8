import type { Table } from 'dexie';
import type { AnteroomDatabase } from '../database/database.ts';
import { refreshHistory } from '../history/refresh.ts';
import { type Blank, blankOf } from './blank.ts';
import { blankRows } from './blank-rows.ts';

/** The tables {@link blankNames} and {@link blankShown} read and write. */
export const blankTables = [
  'events',
  'invitations',
  'snapshots',
  'sightings',
  'conversations',
  'gatherings',
  'connections',
  'profiles',
  'imports',
  'history',
] as const;

/** So many rows are held in memory at once. */
const batch = 300;

/**
 * Takes the names of forgotten people out of what tells of others. `phrases`: until when each is forgotten. Call it inside a
 * transaction on {@link blankTables}.
 */
export async function blankNames(
  database: AnteroomDatabase,
  phrases: ReadonlyMap<string, number>,
): Promise<void> {
  if (phrases.size === 0) return;
  const without = blankOf(phrases);
  const invitations = await eachRow(database.invitations, blankRows.invitations, without);
  await eachRow(database.events, blankRows.events, without);
  await eachRow(database.snapshots, blankRows.snapshots, without);
  await eachRow(database.conversations, blankRows.conversations, without);
  await eachRow(database.gatherings, blankRows.gatherings, without);
  await eachRow(database.connections, blankRows.connections, without);
  await eachRow(database.profiles, blankRows.profiles, without);
  await eachRow(database.imports, blankRows.imports, without);
  for (let at = 0; at < invitations.length; at += batch) {
    await refreshHistory(database, invitations.slice(at, at + batch));
  }
}

/** {@link blankNames} in what tabs show right now, which no other copy of the data has. */
export async function blankShown(
  database: AnteroomDatabase,
  phrases: ReadonlyMap<string, number>,
): Promise<void> {
  await eachRow(database.sightings, blankRows.sightings, blankOf(phrases));
}

/** Walks a table and writes the rows that become others. Returns their keys. */
async function eachRow<T, Key extends string | [number, string]>(
  table: Table<T, Key>,
  work: (row: T, without: Blank) => T,
  without: Blank,
): Promise<Key[]> {
  const changed: Key[] = [];
  const keys = await table.toCollection().primaryKeys();
  for (let at = 0; at < keys.length; at += batch) {
    const some = keys.slice(at, at + batch);
    const rows = await table.bulkGet(some);
    const next: T[] = [];
    some.forEach((key, index) => {
      const row = rows[index];
      const other = row && work(row, without);
      if (other === undefined || other === row) return;
      next.push(other);
      changed.push(key);
    });
    if (next.length > 0) await table.bulkPut(next);
  }
  return changed;
}
