import type { Policy } from '../../policy/policy.ts';
import { presetById } from '../../policy/presets/index.ts';
import type { AnteroomDatabase } from '../database/database.ts';
import { Refusal } from '../refusal.ts';
import { type Kept, keepPolicy } from '../triage/keep-policy.ts';
import { freeId } from './free-id.ts';
import { livingRow } from './rows.ts';
import { sameContent } from './same-content.ts';

/**
 * Keeps an edited policy as the version after `base` (null: the first), and drops its draft. Fails with `conflict` when the
 * latest version is another; nothing is written then. A preset stays as it is: what was made of it becomes a policy of its
 * own. Call it inside a transaction on `policies` and `drafts`.
 */
export async function savePolicy(
  database: AnteroomDatabase,
  policy: Policy,
  base: number | null,
  now: number,
): Promise<Kept> {
  const row = await livingRow(database, policy.id);
  const preset = row ? undefined : presetById(policy.id);
  if (!preset && (row?.version ?? null) !== base) {
    throw new Refusal(
      'conflict',
      row
        ? `Version ${row.version} was saved meanwhile. Nothing was written.`
        : `There is no policy called ${policy.id} any more. Nothing was written.`,
    );
  }
  await database.drafts.delete(policy.id);
  if (!preset) return keepPolicy(database, policy, now);
  if (sameContent(preset, policy)) return { id: preset.id, version: preset.version };
  const id = await freeId(database, `my-${preset.id}`);
  return keepPolicy(database, { ...policy, id, version: 1, preset: preset.id }, now);
}
