import { compile } from '../../policy/compile.ts';
import type { Evidence } from '../../policy/facts/evidence.ts';
import { parseForStorage } from '../../policy/file/index.ts';
import type { Policy } from '../../policy/policy.ts';
import { presetById } from '../../policy/presets/index.ts';
import type { Suggestion } from '../../policy/suggestion.ts';
import type { AnteroomDatabase } from '../database/database.ts';
import { Refusal } from '../refusal.ts';
import { defaultSettings } from '../settings/migrate.ts';

/** One version of a policy, ready to judge. */
export interface ReadyPolicy {
  readonly id: string;
  readonly version: number;
  evaluate(evidence: Evidence, now: number): Suggestion;
}

/** Compiled versions of this worker's life, by id and version: both together never change their content. */
const compiled = new Map<string, ReadyPolicy>();

/**
 * The policy with this id, compiled: the latest version of the user's own, else the preset; null when there is neither.
 * Inside a transaction, `policies` must be one of its tables.
 */
export async function findPolicy(database: AnteroomDatabase, id: string): Promise<ReadyPolicy | null> {
  const policy = await latestPolicy(database, id);
  if (!policy) return null;
  const key = `${policy.version}@${policy.id}`;
  const known = compiled.get(key);
  if (known) return known;
  const { evaluate } = compile(policy);
  const fresh = { id: policy.id, version: policy.version, evaluate };
  compiled.set(key, fresh);
  return fresh;
}

/** {@link findPolicy}, or the default policy when the one in the settings is gone. */
export async function activePolicy(database: AnteroomDatabase, id: string): Promise<ReadyPolicy> {
  const policy = (await findPolicy(database, id)) ?? (await findPolicy(database, defaultSettings.policy));
  if (!policy) throw new Refusal('internal', `There is no policy called ${defaultSettings.policy}.`);
  return policy;
}

/**
 * The latest saved version of one of the user's own policies, else the preset of that id, else null. A saved version that
 * this code cannot read (a newer Anteroom's) counts as not there.
 */
export async function latestPolicy(database: AnteroomDatabase, id: string): Promise<Policy | null> {
  const row = await database.policies.where('[id+version]').between([id, -Infinity], [id, Infinity]).last();
  if (!row) return presetById(id) ?? null;
  if (compiled.has(`${row.version}@${row.id}`)) return row.policy;
  const stored = parseForStorage(row.policy);
  return stored.ok ? stored.policy : (presetById(id) ?? null);
}
