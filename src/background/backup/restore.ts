import type { Input, Output } from '../../messages.ts';
import type { AnteroomDatabase } from '../database/database.ts';
import { transact } from '../database/open.ts';
import type { ForgottenRow } from '../database/work-rows.ts';
import { blankTables } from '../forgetting/blank-names.ts';
import { forgettingTables } from '../forgetting/forget.ts';
import { dropOlderSelves, keepForgotten } from '../forgetting/keep-forgotten.ts';
import { Ledger } from '../forgetting/ledger.ts';
import { rebuildHistory } from '../history/rebuild.ts';
import { networkChanged } from '../network/changed.ts';
import { Refusal } from '../refusal.ts';
import { isSame } from './canonical.ts';
import { mergeRows } from './merge.ts';
import { newerSelves } from './newer-selves.ts';
import { keepApart } from './policies.ts';
import { forgottenRow } from './schemas.ts';
import { eachPart, headOf } from './stage.ts';
import { type BackedTable, backedTables, isBacked, type Key, keyOf, type Row } from './tables.ts';

/** Everything a restored backup reaches. */
export const restoreTables = [
  ...new Set([...backedTables, ...forgettingTables, ...blankTables, 'staged', 'unfinished'] as const),
];

/** What a backup that is put aside would bring, a table each. */
export function countRestore(restore: string): Promise<Pick<Output<'restore.preview'>, 'tables'>> {
  return transact('r', ['staged', ...backedTables], async (database) => {
    await headOf(database, restore);
    const counts = new Map(backedTables.map((table) => [table, { rows: 0, added: 0, changed: 0 }]));
    await eachPart(database, restore, async (name, rows) => {
      const count = isBacked(name) ? counts.get(name) : undefined;
      if (!isBacked(name) || !count) return;
      const here = await database.table<Row, Key>(name).bulkGet(rows.map((row) => keyOf(name, row)));
      rows.forEach((row, index) => {
        const own = here[index];
        count.rows += 1;
        if (own === undefined) count.added += 1;
        else if (!isSame(own, row)) count.changed += 1;
      });
    });
    return { tables: [...counts].map(([table, count]) => ({ table, ...count })) };
  });
}

/**
 * Takes in what is put aside, in one transaction: all of it is there, or nothing of it ever. `replace` clears what is here
 * first, except what the user wanted forgotten, and leaves the settings to be restored (`unfinished/`).
 */
export function commitRestore({ restore, parts, mode }: Input<'restore.commit'>): Promise<void> {
  return transact('rw', restoreTables, async (database) => {
    const head = await headOf(database, restore);
    const taken = await mergeInto(database, restore, mode);
    if (taken !== parts)
      throw new Refusal('conflict', `Only ${taken} of ${parts} parts of the backup have arrived.`);
    await networkChanged(database);
    await rebuildHistory(database);
    await database.staged.clear();
    const { settings, own } = head;
    if (mode === 'replace')
      await database.unfinished.put({ id: 'restore', work: { what: 'restore', settings, own } });
  });
}

/**
 * Takes the rows of a backup that is put aside in, with what it says to forget; returns how many parts there were. Inside a
 * transaction on {@link restoreTables}.
 */
export async function mergeInto(
  database: AnteroomDatabase,
  restore: string,
  mode: Input<'restore.commit'>['mode'],
): Promise<number> {
  const ours = new Ledger(await database.forgotten.toArray());
  const theirs = await ledgerIn(database, restore);
  const all = ours.with(theirs);
  if (mode === 'replace') await clear(database);
  else await dropOlderSelves(database, ours, all);
  const taken = await eachPart(database, restore, async (table, rows) => {
    if (isBacked(table) && table !== 'forgotten')
      await take(database, table, newerSelves(table, rows, theirs, all));
  });
  await keepForgotten(database, all);
  return taken;
}

/** Whom the backup itself says to forget. */
async function ledgerIn(database: AnteroomDatabase, restore: string): Promise<Ledger> {
  const ledger: ForgottenRow[] = [];
  await eachPart(database, restore, async (table, rows) => {
    if (table === 'forgotten') ledger.push(...rows.map((row) => forgottenRow.parse(row)));
  });
  return new Ledger(ledger);
}

async function clear(database: AnteroomDatabase): Promise<void> {
  const cleared = backedTables.filter((table) => table !== 'forgotten');
  await Promise.all(cleared.map((table) => database.table(table).clear()));
}

async function take(database: AnteroomDatabase, name: BackedTable, rows: readonly Row[]): Promise<void> {
  const table = database.table<Row, Key>(name);
  // A file can hold a key twice: each row meets what the one before it has become.
  const here = new Map<string, Row>();
  const keys = rows.map((row) => keyOf(name, row));
  for (const row of await table.bulkGet(keys)) if (row) here.set(String(keyOf(name, row)), row);
  const aside: Row[] = [];
  rows.forEach((row, index) => {
    const key = String(keys[index]);
    const own = here.get(key);
    if (own === undefined) here.set(key, row);
    else if (name !== 'policies') here.set(key, mergeRows(name, own, row));
    else {
      const { kept, renamed } = keepApart(own, row);
      here.set(key, renamed ? kept : mergeRows(name, own, row));
      if (renamed) aside.push(renamed);
    }
  });
  await table.bulkPut([...here.values()]);
  if (aside.length > 0) await take(database, name, aside);
}
