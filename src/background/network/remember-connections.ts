import type { AnteroomDatabase } from '../database/database.ts';
import type { ConnectionRow } from '../database/rows.ts';
import { mergeRows } from '../imports/merge-rows.ts';
import { networkChanged } from './changed.ts';

/**
 * Keeps connections. One that is known already learns that it came from here, too, and what is told of it now. Call it inside a
 * read-write transaction on `connections` and `networkCounts`. Answers how many are new.
 */
export async function rememberConnections(
  database: AnteroomDatabase,
  rows: readonly ConnectionRow[],
): Promise<{ readonly added: number; readonly written: number }> {
  const merged = await mergeRows(database.connections, rows, told);
  if (merged.written > 0) await networkChanged(database);
  return merged;
}

/** What was told last counts; what it leaves out stays. The very same row where it says nothing new. */
function told(known: ConnectionRow, row: ConnectionRow): ConnectionRow {
  const next = {
    company: row.company ?? known.company,
    position: row.position ?? known.position,
    since: row.since ?? known.since,
  };
  const same =
    next.company === known.company && next.position === known.position && next.since === known.since;
  return same ? known : { ...known, ...next };
}
