import { IDBFactory } from 'fake-indexeddb';
import { backupRows } from '../../../src/background/backup/read.ts';
import { commitRestore } from '../../../src/background/backup/restore.ts';
import { addRows, beginRestore } from '../../../src/background/backup/stage.ts';
import { type BackedTable, backedTables, type Key, type Row } from '../../../src/background/backup/tables.ts';
import { closeDatabase } from '../../../src/background/database/open.ts';
import { backupSchema } from '../../../src/messages/backup.ts';

/** What a backup holds, a table each. */
export type Copy = { readonly [table in BackedTable]?: readonly Row[] };

export const head = {
  anteroom: 'backup',
  schema: backupSchema,
  created: '2026-11-20',
  settings: {},
  own: {},
};

/** Takes a copy in by the real requests' work, in parts of two rows. */
export async function restoreCopy(copy: Copy, mode: 'merge' | 'replace'): Promise<void> {
  const restore = 'restore-1';
  await beginRestore({ restore, head });
  let parts = 0;
  for (const table of backedTables) {
    const rows = copy[table] ?? [];
    for (let first = 0; first < rows.length; first += 2) {
      parts += 1;
      const some = JSON.parse(JSON.stringify(rows.slice(first, first + 2)));
      await addRows({ restore, part: parts, table, first, rows: some }, Date.now());
    }
  }
  await commitRestore({ restore, parts, mode });
}

/** What the database holds now, as a backup would. */
export async function readCopy(): Promise<Copy> {
  const copy: Record<string, readonly Row[]> = {};
  for (const table of backedTables) {
    const all: Row[] = [];
    let after: Key | null = null;
    do {
      const page: { rows: unknown[]; next: Key | null } = await backupRows({ table, after });
      all.push(...(page.rows as Row[]));
      after = page.next;
    } while (after !== null);
    copy[table] = all;
  }
  return copy;
}

/** What one copy becomes when others are merged into it, one after the other. */
export async function merged(first: Copy, ...others: readonly Copy[]): Promise<Copy> {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  await restoreCopy(first, 'merge');
  for (const other of others) await restoreCopy(other, 'merge');
  return readCopy();
}
