import type { ListedImport } from '../../messages/imports.ts';
import type { AnteroomDatabase } from '../database/database.ts';
import type { ImportRow } from '../database/work-rows.ts';

/**
 * An import begins. One that was interrupted goes on; one that was finished is gone through again, which changes nothing
 * but what was lost since, and what was yet to come. The row tells how many batches are written already.
 */
export async function beginImport(
  { imports }: AnteroomDatabase,
  { id, name, time }: Pick<ImportRow, 'id' | 'name' | 'time'>,
): Promise<ImportRow> {
  const before = await imports.get(id);
  const fresh = { id, name, time, state: 'running', taken: 0, report: null, own: null } as const;
  const row: ImportRow = !before
    ? fresh
    : before.state === 'done'
      ? { ...fresh, own: before.own }
      : { ...before, state: 'running' };
  await imports.put(row);
  return row;
}

/** An import ended; undefined where it was taken back meanwhile. */
export async function endImport(
  { imports }: AnteroomDatabase,
  id: string,
  course: Pick<ImportRow, 'state' | 'report'>,
): Promise<ImportRow | undefined> {
  const before = await imports.get(id);
  const row = before && { ...before, ...course };
  if (row) await imports.put(row);
  return row;
}

/** Every import with what it brought, latest first. */
export async function listImports(database: AnteroomDatabase): Promise<ListedImport[]> {
  const rows = await database.imports.orderBy('time').reverse().toArray();
  return Promise.all(
    rows.map(async ({ id, time, name, state, report, own }) => {
      const countIn = (
        table: 'conversations' | 'interactions' | 'gatherings' | 'people',
      ): PromiseLike<number> => database.table(table).where('imports').equals(id).count();
      const [conversations = 0, interactions = 0, gatherings = 0, people = 0] = await Promise.all(
        (['conversations', 'interactions', 'gatherings', 'people'] as const).map(countIn),
      );
      return {
        id,
        time,
        name,
        state,
        report,
        own: own ?? null,
        kept: { conversations, interactions, gatherings, people },
      };
    }),
  );
}
