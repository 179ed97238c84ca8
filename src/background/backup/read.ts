import type { Input, Output } from '../../messages.ts';
import { transact } from '../database/open.ts';
import { Refusal } from '../refusal.ts';
import { plain } from './plain.ts';
import { isBacked, type Key, keyOf, type Row } from './tables.ts';

/** Rows of one message: an invitation with its evidence is some kilobytes. */
const most = 250;

/** Some rows of a table by their keys, after a key. */
export async function backupRows({ table, after }: Input<'backup.rows'>): Promise<Output<'backup.rows'>> {
  if (!isBacked(table)) throw new Refusal('malformed', `There is no table ${table} in a backup.`);
  const rows = await transact('r', [table], async (database): Promise<Row[]> => {
    const all = database.table<Row, Key>(table);
    const rest = after === null ? all.orderBy(':id') : all.where(':id').above(after);
    return rest.limit(most).toArray();
  });
  const last = rows.at(-1);
  return { rows: rows.map(plain), next: last && rows.length === most ? keyOf(table, last) : null };
}
