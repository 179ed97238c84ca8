import type { AnteroomDatabase } from '../database/database.ts';

/** Call it in the transaction that changes a connection: what was counted of them is counted anew when it is next asked for. */
export async function networkChanged({ networkCounts }: AnteroomDatabase): Promise<void> {
  await networkCounts.clear();
}
