import type { AnteroomDatabase } from '../database/database.ts';
import { lastRow, policyIn } from '../policies/rows.ts';
import { sameContent } from '../policies/same-content.ts';
import { keepPolicy } from '../triage/keep-policy.ts';
import type { SyncedPolicy } from './items.ts';

/**
 * Joins a policy that came from another device: the one that was saved later is the latest version afterwards, the other is
 * kept as the version before it. Returns whether the latest version is another now. Inside a transaction on `policies`.
 */
export async function mergePolicy(
  database: AnteroomDatabase,
  { policy, saved }: SyncedPolicy,
  now: number,
): Promise<boolean> {
  const { id } = policy;
  const rows = await database.policies
    .where('[id+version]')
    .between([id, -Infinity], [id, Infinity])
    .toArray();
  const last = await lastRow(database, id);
  // Deleted here after it was saved there: it does not come back.
  if (last?.removed !== undefined && last.removed > saved) return false;
  const latest = last?.removed === undefined ? last : undefined;
  const mine = latest && policyIn(latest);
  if (mine && sameContent(mine, policy)) return false;
  const theirs = { ...policy, version: 1 };
  if (!latest || !mine || latest.saved < saved) {
    await keepPolicy(database, theirs, saved, { exactly: true });
    return true;
  }
  // What this device once had is nothing new: the other has not heard of the change yet.
  if (rows.some((row) => sameContent(row.policy, policy))) return false;
  await keepPolicy(database, theirs, saved, { exactly: true });
  await keepPolicy(database, { ...mine, version: 1 }, Math.max(now, latest.saved + 1));
  return true;
}
