import type { AnteroomDatabase } from '../database/database.ts';
import type { PageRow } from '../database/rows.ts';

/** The pages whose visit is not over, as far as their tabs have told, by tab id. */
export async function openPages(database: AnteroomDatabase, session: string): Promise<PageRow[]> {
  const rows = await database.pages.toArray();
  return rows.filter((page) => page.open && page.session === session);
}
