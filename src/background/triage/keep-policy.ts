import type { Policy } from '../../policy/policy.ts';
import { presetById } from '../../policy/presets/index.ts';
import type { AnteroomDatabase } from '../database/database.ts';
import { latestPolicy } from './policies.ts';

/**
 * Keeps a policy as a new version of its id, above every version there is of it (a preset's counts). The content of the
 * latest version again is that version. Call it inside a transaction on `policies`.
 */
export async function keepPolicy(
  database: AnteroomDatabase,
  policy: Policy,
  now: number,
): Promise<{ id: string; version: number }> {
  const latest = await latestPolicy(database, policy.id);
  if (latest && contentOf(latest) === contentOf(policy)) return { id: latest.id, version: latest.version };
  const above = Math.max(latest?.version ?? 0, presetById(policy.id)?.version ?? 0) + 1;
  const version = Math.max(policy.version, above);
  await database.policies.add({ id: policy.id, version, saved: now, policy: { ...policy, version } });
  return { id: policy.id, version };
}

/** Everything but the version, comparable whatever the order of keys in the file was. */
function contentOf(policy: Policy): string {
  return JSON.stringify({ ...policy, version: 0 }, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
