import { type CompiledPolicy, compile } from '../../policy/compile.ts';
import type { Policy } from '../../policy/policy.ts';
import type { AnteroomDatabase } from '../database/database.ts';
import { findVersion, latestPolicy } from '../policies/rows.ts';
import { Refusal } from '../refusal.ts';
import { defaultSettings } from '../settings/migrate.ts';
import { workerState } from '../worker-state.ts';

/** One version of a policy, ready to judge. */
export interface ReadyPolicy extends Pick<CompiledPolicy, 'evaluate' | 'decide'> {
  readonly id: string;
  readonly version: number;
  readonly templates: Policy['templates'];
}

/** Compiled versions of this worker's life, by id and version: both together never change their content. */
const compiled = workerState(() => new Map<string, ReadyPolicy>());

/** Lets go of them: other policies are stored under these names. */
export const forgetCompiled = (): void => compiled.current.clear();

/**
 * The policy with this id, compiled: the latest version of the user's own, else the preset; null when there is neither.
 * Inside a transaction, `policies` must be one of its tables.
 */
export async function findPolicy(database: AnteroomDatabase, id: string): Promise<ReadyPolicy | null> {
  const policy = await latestPolicy(database, id);
  return policy && readyPolicy(policy);
}

/**
 * One version of a policy as it was, compiled: the user's own, else the preset's while it has that version; null when it is
 * not there. Inside a transaction, `policies` must be one of its tables.
 */
export async function policyVersion(
  database: AnteroomDatabase,
  id: string,
  version: number,
): Promise<ReadyPolicy | null> {
  const policy = await findVersion(database, id, version);
  return policy && readyPolicy(policy);
}

/** {@link findPolicy}, or the default policy when the one in the settings is gone. */
export async function activePolicy(database: AnteroomDatabase, id: string): Promise<ReadyPolicy> {
  const policy = (await findPolicy(database, id)) ?? (await findPolicy(database, defaultSettings.policy));
  if (!policy) throw new Refusal('internal', `There is no policy called ${defaultSettings.policy}.`);
  return policy;
}

/** A kept version or a preset, compiled at most once in a worker's life. */
function readyPolicy(policy: Policy): ReadyPolicy {
  const key = `${policy.version}@${policy.id}`;
  const known = compiled.current.get(key);
  if (known) return known;
  const { evaluate, decide } = compile(policy);
  const { id, version, templates } = policy;
  const fresh = { id, version, templates, evaluate, decide };
  compiled.current.set(key, fresh);
  return fresh;
}
