import type { AnteroomDatabase } from '../database/database.ts';
import { fingerprintOf } from './fingerprint.ts';

/** Whether what happened to an invitation at this time is forgotten: a page's record of it can arrive late. */
export async function isForgotten(
  { forgotten }: AnteroomDatabase,
  invitation: string,
  time: number,
): Promise<boolean> {
  const row = await forgotten.get(fingerprintOf('invitation', invitation));
  return row !== undefined && time <= row.at;
}
