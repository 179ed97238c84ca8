import type { ImportRecord } from '../../messages/import-record.ts';
import type { OwnBackground } from '../../policy/background/own.ts';
import type { AnteroomDatabase } from '../database/database.ts';
import type { ConversationRow } from '../database/rows.ts';
import type { ImportRow } from '../database/work-rows.ts';
import { type IdentifyMemory, identify, identifyTables } from '../people/identify.ts';
import { Refusal } from '../refusal.ts';
import { additionTo, joined } from './own.ts';
import { rowsOf, sightingsIn } from './rows-of.ts';

/** The tables {@link takeBatch} reads and writes. */
export const takeTables = [
  ...identifyTables,
  'conversations',
  'interactions',
  'gatherings',
  'imports',
] as const;

/** One batch of an import, as it came. */
export interface Batch {
  readonly id: string;
  /** Counted from 0. */
  readonly number: number;
  readonly records: readonly ImportRecord[];
}

/**
 * Writes a batch and that it is written. One that was written before changes nothing. Call it inside a read-write
 * transaction on {@link takeTables}. Answers the import's row, and how many rows are new.
 */
export async function takeBatch(
  database: AnteroomDatabase,
  { id, number, records }: Batch,
  own: OwnBackground,
  memory: IdentifyMemory,
): Promise<{ readonly row: ImportRow; readonly added: number }> {
  const row = await database.imports.get(id);
  if (!row) throw new Refusal('unknown-import', 'This import was taken back meanwhile.');
  if (number !== row.taken) return { row, added: 0 };
  const people = await identify(database, sightingsIn(records, id), memory);
  const { conversations, interactions, gatherings } = rowsOf(records, people, id);
  const added = await Promise.all([
    merge(database.conversations, conversations, longer),
    merge(database.interactions, interactions),
    merge(database.gatherings, gatherings),
  ]);
  const said = records.flatMap((record) => (record.kind === 'own' ? [record.own] : []));
  const next = {
    ...row,
    taken: number + 1,
    own: said.length === 0 ? row.own : await ownOf(database, row, said, own),
  };
  await database.imports.put(next);
  return { row: next, added: added.reduce((sum, count) => sum + count, 0) };
}

async function ownOf(
  { imports }: AnteroomDatabase,
  row: ImportRow,
  said: readonly NonNullable<ImportRow['own']>[],
  own: OwnBackground,
): Promise<ImportRow['own']> {
  const told = (await imports.toArray()).flatMap((each) => each.own ?? []);
  return said.reduce((sum, each) => joined(sum, additionTo(own, each, told)), row.own ?? {});
}

interface Imported {
  readonly id: string;
  readonly imports?: readonly string[];
}

/** The part of a table that is used here. */
interface Store<T> {
  bulkGet(ids: string[]): PromiseLike<(T | undefined)[]>;
  bulkPut(rows: T[]): PromiseLike<unknown>;
}

/** Adds rows; one that is there already learns that it came with this import, too. Answers how many are new. */
async function merge<T extends Imported>(
  table: Store<T>,
  rows: readonly T[],
  newer: (known: T, row: T) => T = (known) => known,
): Promise<number> {
  if (rows.length === 0) return 0;
  const unique = [...new Map(rows.map((row) => [row.id, row])).values()];
  const known = await table.bulkGet(unique.map(({ id }) => id));
  let added = 0;
  const changed = unique.flatMap((row, index) => {
    const before = known[index];
    if (!before) {
      added += 1;
      return [row];
    }
    const merged = newer(before, row);
    // The user's own entry stays theirs.
    const imports = before.imports && [...new Set([...before.imports, ...(row.imports ?? [])])];
    const same = merged === before && imports?.length === before.imports?.length;
    return same ? [] : [imports ? { ...merged, imports } : merged];
  });
  if (changed.length > 0) await table.bulkPut(changed);
  return added;
}

/** An export made in the middle of a day holds only the first half of its messages. */
function longer(known: ConversationRow, row: ConversationRow): ConversationRow {
  if (row.channel !== 'message' || known.minutes === null || row.minutes === null) return known;
  if (row.time <= known.time && row.minutes <= known.minutes) return known;
  const minutes = Math.max(known.minutes, row.minutes);
  return { ...known, time: Math.max(known.time, row.time), minutes };
}
