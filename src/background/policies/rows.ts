import { parseForStorage } from '../../policy/file/index.ts';
import type { Policy } from '../../policy/policy.ts';
import { presetById } from '../../policy/presets/index.ts';
import type { AnteroomDatabase } from '../database/database.ts';
import type { PolicyRow } from '../database/rows.ts';
import { Refusal } from '../refusal.ts';
import { workerState } from '../worker-state.ts';

/** Rows that were checked in this worker's life, by id and version: their content never changes. */
const checked = workerState(() => new Map<string, Policy>());

/** Lets go of them: other policies are stored under these names. */
export const forgetChecked = (): void => checked.current.clear();

/** The latest row of a policy of the user's own, a deleted one's too. Inside a transaction on `policies`. */
export function lastRow({ policies }: AnteroomDatabase, id: string): Promise<PolicyRow | undefined> {
  return policies.where('[id+version]').between([id, -Infinity], [id, Infinity]).last();
}

/** {@link lastRow}, unless the policy was deleted. */
export async function livingRow(database: AnteroomDatabase, id: string): Promise<PolicyRow | null> {
  const row = await lastRow(database, id);
  return row && row.removed === undefined ? row : null;
}

/** The policy inside a row, checked; null when this code cannot read it (a newer Anteroom's). */
export function policyIn(row: PolicyRow): Policy | null {
  const key = `${row.version}@${row.id}`;
  const known = checked.current.get(key);
  if (known) return known;
  const stored = parseForStorage(row.policy);
  if (!stored.ok) return null;
  checked.current.set(key, stored.policy);
  return stored.policy;
}

/**
 * The latest saved version of one of the user's own policies, else the preset of that id, else null. A saved version that
 * this code cannot read counts as not there.
 */
export async function latestPolicy(database: AnteroomDatabase, id: string): Promise<Policy | null> {
  const row = await livingRow(database, id);
  return (row && policyIn(row)) ?? presetById(id) ?? null;
}

/** A version of a policy: the one asked for (deleted ones too), or the latest. Fails with `unknown-policy`. */
export async function policyOf(
  database: AnteroomDatabase,
  { id, version }: { readonly id: string; readonly version?: number | undefined },
): Promise<Policy> {
  if (version === undefined) return (await latestPolicy(database, id)) ?? unknownPolicy(id);
  return (await findVersion(database, id, version)) ?? unknownPolicy(id, version);
}

/** One version of a policy, a deleted one's too, else the preset's while it has that version; null when it is not there. */
export async function findVersion(
  database: AnteroomDatabase,
  id: string,
  version: number,
): Promise<Policy | null> {
  const row = await database.policies.get([id, version]);
  const preset = presetById(id);
  return (row && policyIn(row)) ?? (preset?.version === version ? preset : null);
}

/** Says that there is no such policy. */
export function unknownPolicy(id: string, version?: number): never {
  const what = version === undefined ? `policy called ${id}` : `version ${version} of a policy called ${id}`;
  throw new Refusal('unknown-policy', `There is no ${what}.`);
}
