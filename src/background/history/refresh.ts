import type { AnteroomDatabase } from '../database/database.ts';
import type { HistoryRow } from '../database/rows.ts';
import { rowsBy } from '../database/rows-by.ts';
import { entryOf } from './entry.ts';

/** The tables {@link refreshHistory} reads and writes. */
export const historyTables = ['events', 'invitations', 'history'] as const;

/** {@link historyTables}, of the open database or of an upgrade. */
export type HistoryTables = Pick<AnteroomDatabase, (typeof historyTables)[number]>;

/**
 * Brings the history's entries of these invitations up to date with their events and readings. Entries that are so already
 * are not written. Call it inside the transaction that wrote the events, after them.
 */
export async function refreshHistory(tables: HistoryTables, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const { events, invitations, history } = tables;
  const [rows, before, happened] = await Promise.all([
    invitations.bulkGet([...ids]),
    rowsBy(history, 'id', ids),
    Promise.all(
      ids.map((id) => events.where('[invitation+time]').between([id, -Infinity], [id, Infinity]).toArray()),
    ),
  ]);
  const known = new Map(before.map((row) => [row.id, row]));
  const moved: HistoryRow[] = [];
  const fresh: HistoryRow[] = [];
  ids.forEach((id, index) => {
    const old = known.get(id);
    const entry = entryOf(id, rows[index], happened[index] ?? []);
    if (old && old.order !== entry?.order) moved.push(old);
    if (entry && JSON.stringify(entry) !== JSON.stringify(old)) fresh.push(entry);
  });
  if (moved.length > 0) await history.bulkDelete(moved.map(({ order, id }) => [order, id]));
  if (fresh.length > 0) await history.bulkPut(fresh);
}
