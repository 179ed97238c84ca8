import type * as z from '../../policy/file/zod.ts';
import { currentTime } from '../clock.ts';
import { type AnteroomDatabase, tableNames } from '../database/database.ts';
import { type TableName, transact } from '../database/open.ts';
import { rebuildHistory } from '../history/rebuild.ts';
import { historyTables } from '../history/refresh.ts';
import { inTurn } from '../in-turn.ts';
import { forgetMemory } from '../memory.ts';
import { networkChanged } from '../network/changed.ts';
import { isDerived, schemaOf } from './schemas.ts';

/** Rows that are looked at in one transaction. */
const batch = 300;

/** Without it a row of a file would count as the user's own. */
const kept: readonly string[] = ['imports'];

type Key = IDBValidKey;
type Row = Readonly<Record<string, unknown>>;

const checking = inTurn();

/**
 * Looks at every row there is. One that is damaged is put right where only something optional is wrong with it, else it is set
 * aside, where nothing reads it; so one damaged row cannot stop what all the others are needed for. Returns how many were
 * damaged.
 */
export function checkRows(): Promise<number> {
  return checking(async () => {
    const now = await currentTime();
    let damaged = 0;
    for (const table of tableNames) {
      const schema = schemaOf(table);
      if (schema) damaged += await checkTable(table, schema, now);
    }
    if (damaged === 0) return 0;
    await transact('rw', [...historyTables, 'networkCounts'], async (database) => {
      await networkChanged(database);
      await rebuildHistory(database);
    });
    forgetMemory();
    return damaged;
  });
}

async function checkTable(table: TableName, schema: z.ZodType, now: number): Promise<number> {
  const keys = await transact('r', [table], (database) =>
    rowsOf(database, table).toCollection().primaryKeys(),
  );
  let damaged = 0;
  for (let at = 0; at < keys.length; at += batch) {
    damaged += await transact('rw', [table, 'setAside'], (database) =>
      checkSome(database, table, schema, keys.slice(at, at + batch), now),
    );
  }
  return damaged;
}

async function checkSome(
  database: AnteroomDatabase,
  table: TableName,
  schema: z.ZodType,
  keys: Key[],
  now: number,
): Promise<number> {
  const rows = await rowsOf(database, table).bulkGet(keys);
  let damaged = 0;
  for (const [index, row] of rows.entries()) {
    const key = keys[index];
    if (row === undefined || key === undefined) continue;
    const checked = schema.safeParse(row);
    if (checked.success) continue;
    damaged += 1;
    const mended = isDerived(table) ? null : withoutFaults(row, schema);
    if (mended) {
      await rowsOf(database, table).put(mended);
      continue;
    }
    await rowsOf(database, table).delete(key);
    if (isDerived(table)) continue;
    const [issue] = checked.error.issues;
    const why = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`.slice(0, 300);
    await database.setAside.put({ id: `${table} ${String(key)}`, table, row, at: now, why });
  }
  return damaged;
}

const rowsOf = (database: AnteroomDatabase, table: TableName) => database.table<Row, Key>(table);

/** The row without what is wrong in it, as far as that may be left out or unknown; null where it may not. */
function withoutFaults(row: Row, schema: z.ZodType): Row | null {
  let next = row;
  for (let tries = 0; tries < 10; tries += 1) {
    const checked = schema.safeParse(next);
    if (checked.success) return next;
    const field = checked.error.issues[0]?.path[0];
    if (typeof field !== 'string' || kept.includes(field)) return null;
    const { [field]: wrong, ...rest } = next;
    if (wrong === undefined && next[field] === undefined && !(field in next)) return null;
    const isWrong = (candidate: Row) =>
      schema.safeParse(candidate).error?.issues.some((issue) => issue.path[0] === field) ?? false;
    const better = [rest, { ...rest, [field]: null }].find((candidate) => !isWrong(candidate));
    if (!better) return null;
    next = better;
  }
  return null;
}
