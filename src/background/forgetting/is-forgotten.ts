import type { AnteroomDatabase } from '../database/database.ts';
import { Refusal } from '../refusal.ts';
import { fingerprintOf } from './fingerprint.ts';

/**
 * Refuses the record of what happened to an invitation before it was forgotten: a page's record of it can arrive late. A moment
 * that is still to come was written by a clock that was ahead, and is put back: it must not swallow what happens from now on.
 * Inside a transaction on `forgotten`.
 */
export async function refuseForgotten(
  { forgotten }: AnteroomDatabase,
  invitation: string,
  { time, now }: { readonly time: number; readonly now: number },
): Promise<void> {
  const row = await forgotten.get(fingerprintOf('invitation', invitation));
  if (row === undefined || time > row.at) return;
  if (row.at > now) {
    await forgotten.put({ ...row, at: time - 1 });
    return;
  }
  throw new Refusal('forbidden', 'The invitation was forgotten after that.');
}
