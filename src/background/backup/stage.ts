import { backupSchema } from '../../messages/backup.ts';
import type { Input } from '../../messages.ts';
import * as z from '../../policy/file/zod.ts';
import type { AnteroomDatabase } from '../database/database.ts';
import { transact } from '../database/open.ts';
import { Refusal } from '../refusal.ts';
import { notAfter } from './not-after.ts';
import { rowSchemas } from './schemas.ts';
import { isBacked, type Row } from './tables.ts';

const anteroom = z.looseObject({ anteroom: z.literal('backup'), schema: z.int().min(1) });
const headSchema = anteroom.extend({
  created: z.string().max(60),
  settings: z.looseObject({}),
  own: z.looseObject({}),
});

/** What stands in front of a backup's rows, checked. */
export type Head = z.infer<typeof headSchema>;

/** Under which name {@link Head} is put aside, beside the tables. */
const headTable = '';

/**
 * Begins to put a backup aside, in place of any other. A newer form is refused before anything of it is looked at.
 * Fails with `newer-data` or `invalid-backup`.
 */
export async function beginRestore({ restore, head }: Input<'restore.begin'>): Promise<Head> {
  const first = anteroom.safeParse(head);
  if (!first.success) throw new Refusal('invalid-backup', 'This is not a backup of Anteroom.');
  if (first.data.schema > backupSchema) {
    throw new Refusal(
      'newer-data',
      `The backup was written by a newer Anteroom (form ${first.data.schema}, this one knows ${backupSchema}). Update Anteroom.`,
    );
  }
  const checked = headSchema.safeParse(head);
  if (!checked.success) throw wrong('', checked.error);
  await transact('rw', ['staged'], async ({ staged }) => {
    await staged.clear();
    await staged.put({ restore, part: 0, table: headTable, rows: [checked.data] });
  });
  return checked.data;
}

/** Checks rows and puts them aside, cut to what can have happened by `now`; the same part again changes nothing. Fails with `invalid-backup`, telling where and why. */
export async function addRows(
  { restore, part, table, first, rows }: Input<'restore.add'>,
  now: number,
): Promise<void> {
  if (!isBacked(table)) throw new Refusal('invalid-backup', `tables.${table}: There is no such table.`);
  const schema = rowSchemas[table];
  const believed = rows.flatMap((row, index) => {
    const checked = schema.safeParse(row);
    if (!checked.success) throw wrong(`tables.${table}.${first + index}`, checked.error);
    return notAfter(table, z.looseObject({}).parse(row), now) ?? [];
  });
  await transact('rw', ['staged'], async (database) => {
    await headOf(database, restore);
    await database.staged.put({ restore, part, table, rows: believed });
  });
}

/** Lets go of what is put aside. */
export async function dropRestore(restore: string): Promise<void> {
  await transact('rw', ['staged'], async ({ staged }) => {
    await staged.where('[restore+part]').between([restore, 0], [restore, Infinity]).delete();
  });
}

/** What stands in front of the rows that are put aside. Fails when nothing is, so that half a backup can never count. */
export async function headOf({ staged }: AnteroomDatabase, restore: string): Promise<Head> {
  const row = await staged.get([restore, 0]);
  const head = headSchema.safeParse(row?.rows[0]);
  if (!head.success) throw new Refusal('conflict', 'This backup is no longer put aside. Choose it again.');
  return head.data;
}

/** Every part that is put aside, one after the other. */
export async function eachPart(
  { staged }: AnteroomDatabase,
  restore: string,
  work: (table: string, rows: readonly Row[]) => Promise<void>,
): Promise<number> {
  let count = 0;
  for (let part = 0; ; count += 1) {
    const next = await staged
      .where('[restore+part]')
      .between([restore, part], [restore, Infinity], false)
      .first();
    if (!next) return count;
    part = next.part;
    // Checked one by one when they were put here.
    await work(next.table, z.array(z.looseObject({})).parse(next.rows));
  }
}

function wrong(path: string, error: z.ZodError): Refusal {
  const [issue] = error.issues;
  const where = [path, ...(issue?.path ?? [])].filter((step) => step !== '').join('.');
  return new Refusal('invalid-backup', `${where}: ${issue?.message ?? 'is not what it should be'}`);
}
