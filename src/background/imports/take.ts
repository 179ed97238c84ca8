import type { ImportRecord } from '../../messages/import-record.ts';
import type { OwnBackground } from '../../policy/background/own.ts';
import type { AnteroomDatabase } from '../database/database.ts';
import type { ConversationRow } from '../database/rows.ts';
import type { ImportRow } from '../database/work-rows.ts';
import { absorbRead } from '../learned/absorb.ts';
import { rememberConnections } from '../network/remember-connections.ts';
import { type IdentifyMemory, identify, identifyTables } from '../people/identify.ts';
import { Refusal } from '../refusal.ts';
import { mergeRows } from './merge-rows.ts';
import { additionTo, joined } from './own.ts';
import { rowsOf, sightingsIn } from './rows-of.ts';

/** The tables {@link takeBatch} reads and writes. */
export const takeTables = [
  ...identifyTables,
  'conversations',
  'interactions',
  'gatherings',
  'connections',
  'contacts',
  'networkCounts',
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
  const { conversations, interactions, gatherings, connections, contacts } = rowsOf(records, people, id);
  const talks = await absorbRead(database, conversations);
  const added = await Promise.all([
    mergeRows(database.conversations, talks, longer),
    mergeRows(database.interactions, interactions),
    mergeRows(database.gatherings, gatherings),
    mergeRows(database.contacts, contacts),
    rememberConnections(database, connections),
  ]);
  const said = records.flatMap((record) => (record.kind === 'own' ? [record.own] : []));
  const next = {
    ...row,
    taken: number + 1,
    own: said.length === 0 ? row.own : await ownOf(database, row, said, own),
  };
  await database.imports.put(next);
  return { row: next, added: sumOf(added) };
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

const sumOf = (tables: readonly { readonly added: number }[]): number =>
  tables.reduce((sum, { added }) => sum + added, 0);

/**
 * An export made in the middle of a day holds only the first half of its messages. Another calendar may say that somebody came
 * who gave no answer in this one.
 */
function longer(known: ConversationRow, row: ConversationRow): ConversationRow {
  if (known.unsure && !row.unsure) {
    const { unsure: _, ...sure } = known;
    return sure;
  }
  if (row.channel !== 'message' || known.minutes === null || row.minutes === null) return known;
  if (row.time <= known.time && row.minutes <= known.minutes) return known;
  const minutes = Math.max(known.minutes, row.minutes);
  return { ...known, time: Math.max(known.time, row.time), minutes };
}
