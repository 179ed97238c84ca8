import { backupSchema } from '../../messages/backup.ts';
import type { Output } from '../../messages.ts';
import { transact } from '../database/open.ts';
import { readOwn } from '../own/own.ts';
import { readSettings } from '../settings/settings.ts';
import { plain } from './plain.ts';
import { backedTables } from './tables.ts';

/** What stands in front of a backup's rows. */
export async function backupHead(now: number): Promise<Output<'backup.head'>> {
  const [settings, own] = await Promise.all([readSettings(), readOwn()]);
  const tables = await transact('r', backedTables, (database) =>
    Promise.all(backedTables.map(async (table) => ({ table, rows: await database.table(table).count() }))),
  );
  const created = new Date(now).toISOString();
  return {
    head: { anteroom: 'backup', schema: backupSchema, created, settings: plain(settings), own: plain(own) },
    tables,
  };
}
