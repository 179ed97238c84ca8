import type { Output } from '../../messages.ts';
import type { AnteroomDatabase } from '../database/database.ts';
import { transact } from '../database/open.ts';
import { Refusal } from '../refusal.ts';
import { canonical } from './canonical.ts';
import { mergeInto, restoreTables } from './restore.ts';
import { eachPart } from './stage.ts';
import { type BackedTable, backedTables, isBacked, type Key, keyOf, type Row } from './tables.ts';

type Removal = Output<'restore.preview'>['removals'][number];

/** Names that are told; of more only how many there are. */
const most = 50;

/** Ends the transaction without anything of it being kept. */
class Rollback extends Refusal {
  readonly removals: readonly Removal[];

  constructor(removals: readonly Removal[]) {
    super('internal', 'Only tried.');
    this.removals = removals;
  }
}

/**
 * What merging a backup that is put aside would take away, by table: rows that would be gone, and rows of which a part would
 * be. Nothing but the merge itself can tell, so it is done, compared and undone.
 */
export async function removalsBy(restore: string): Promise<readonly Removal[]> {
  if (!(await holdsForgettings(restore))) return [];
  try {
    return await transact('rw', restoreTables, async (database): Promise<never> => {
      const before = await everything(database);
      const brought = await keysIn(database, restore);
      await mergeInto(database, restore, 'merge');
      throw new Rollback(await compared(before, brought, database));
    });
  } catch (error) {
    if (error instanceof Rollback) return error.removals;
    throw error;
  }
}

function holdsForgettings(restore: string): Promise<boolean> {
  return transact('r', ['staged'], async (database) => {
    let found = false;
    await eachPart(database, restore, async (table, rows) => {
      found ||= table === 'forgotten' && rows.length > 0;
    });
    return found;
  });
}

type Rows = ReadonlyMap<BackedTable, ReadonlyMap<string, Row>>;

async function everything(database: AnteroomDatabase): Promise<Rows> {
  const tables = backedTables.filter((table) => table !== 'forgotten');
  const rows = await Promise.all(
    tables.map(async (table): Promise<[BackedTable, ReadonlyMap<string, Row>]> => {
      const all = await database.table<Row, Key>(table).toArray();
      return [table, new Map(all.map((row) => [String(keyOf(table, row)), row]))];
    }),
  );
  return new Map(rows);
}

async function keysIn(database: AnteroomDatabase, restore: string): Promise<ReadonlySet<string>> {
  const keys = new Set<string>();
  await eachPart(database, restore, async (table, rows) => {
    if (isBacked(table)) for (const row of rows) keys.add(`${table} ${String(keyOf(table, row))}`);
  });
  return keys;
}

async function compared(
  before: Rows,
  brought: ReadonlySet<string>,
  database: AnteroomDatabase,
): Promise<readonly Removal[]> {
  const after = await everything(database);
  return [...before].flatMap(([table, rows]) => {
    const now = after.get(table);
    const names = new Set<string>();
    let [gone, blanked] = [0, 0];
    for (const [key, row] of rows) {
      const left = now?.get(key);
      if (left && (brought.has(`${table} ${key}`) || canonical(left) === canonical(row))) continue;
      if (left) blanked += 1;
      else gone += 1;
      const name = nameOf(row);
      if (name !== null) names.add(name);
    }
    if (gone + blanked === 0) return [];
    return [{ table, gone, blanked, names: [...names].slice(0, most), more: Math.max(0, names.size - most) }];
  });
}

/** What a row is called, where it is called anything. */
function nameOf(row: Row): string | null {
  const reading = Object(row['reading']);
  const told = Reflect.get(Object(Reflect.get(reading, 'name')), 'value');
  const [first] = Array.isArray(row['names']) ? row['names'] : [];
  const name = told ?? first ?? row['name'] ?? row['person'] ?? null;
  return typeof name === 'string' ? name.slice(0, 300) : null;
}
