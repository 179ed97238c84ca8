import type { AnteroomDatabase } from '../database/database.ts';
import { lastRow, livingRow, unknownPolicy } from './rows.ts';

/**
 * Takes a policy of the user's own off the list, and its draft with it; its versions stay. Inside a transaction on `policies`
 * and `drafts`.
 */
export async function removePolicy(database: AnteroomDatabase, id: string, now: number): Promise<void> {
  const row = (await livingRow(database, id)) ?? unknownPolicy(id);
  // After it was saved, also where that was told by another device's clock: else it would come back from there.
  const removed = Math.max(now, row.saved + 1);
  await Promise.all([database.policies.put({ ...row, removed }), database.drafts.delete(id)]);
}

/** Takes that back. */
export async function bringBack(database: AnteroomDatabase, id: string): Promise<void> {
  const { removed: _, ...row } = (await lastRow(database, id)) ?? unknownPolicy(id);
  await database.policies.put(row);
}
