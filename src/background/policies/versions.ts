import type { Output } from '../../messages.ts';
import { difference } from '../../policy/diff/difference.ts';
import { presetById } from '../../policy/presets/index.ts';
import type { AnteroomDatabase } from '../database/database.ts';
import { policyIn, unknownPolicy } from './rows.ts';

/** The kept versions of a policy, latest first, each with its difference to the one before. Inside a transaction on `policies`. */
export async function versionsOf(
  database: AnteroomDatabase,
  id: string,
): Promise<Output<'policy.versions'>['versions']> {
  const rows = await database.policies
    .where('[id+version]')
    .between([id, -Infinity], [id, Infinity])
    .toArray();
  const preset = presetById(id);
  const kept = rows.flatMap((row) => {
    const policy = policyIn(row);
    return policy ? [{ version: row.version, saved: row.saved, policy }] : [];
  });
  if (kept.length === 0) {
    const { version, title } = preset ?? unknownPolicy(id);
    return [{ version, saved: null, title, changes: null }];
  }
  const begun = presetById(kept[0]?.policy.preset ?? '') ?? preset;
  return kept
    .map(({ version, saved, policy }, index) => {
      const before = kept[index - 1]?.policy ?? begun;
      return { version, saved, title: policy.title, changes: before ? difference(before, policy) : null };
    })
    .reverse();
}
