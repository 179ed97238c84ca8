import { tableNames } from '../database/database.ts';
import type { TableName } from '../database/open.ts';

/** Tables of the moment (tabs, what is on its way in) and those that follow from others. */
const left = ['pages', 'sightings', 'history', 'staged', 'unfinished', 'networkCounts', 'setAside'] as const;

/** A table that a backup holds. */
export type BackedTable = Exclude<TableName, (typeof left)[number]>;

/** The tables a backup holds, in the order of the file. */
export const backedTables: readonly BackedTable[] = tableNames.filter(isBacked);

/** Whether a name is one of {@link backedTables}. */
export function isBacked(name: string): name is BackedTable {
  return tableNames.some((each) => each === name) && !left.some((each) => each === name);
}

/** A row as a backup holds it; each table's own shape is checked on the way in (`schemas.ts`). */
export type Row = Readonly<Record<string, unknown>>;

/** A row's primary key. */
export type Key = string | [string, number];

/** The primary key of a row. */
export function keyOf(table: BackedTable, row: Row): Key {
  if (table === 'policies') return [String(row['id']), Number(row['version'])];
  return String(row[table === 'profiles' ? 'person' : 'id']);
}
