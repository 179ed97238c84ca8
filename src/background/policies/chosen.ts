import { presetIdNow } from '../../policy/presets/index.ts';
import type { AnteroomDatabase } from '../database/database.ts';
import { latestPolicy } from './rows.ts';

/**
 * The id of the policy that is meant by this one: itself where there is such a policy, else the preset that took the place of
 * a former one; null when there is neither. Inside a transaction on `policies`.
 */
export async function chosenPolicy(database: AnteroomDatabase, id: string): Promise<string | null> {
  if (await latestPolicy(database, id)) return id;
  const now = presetIdNow(id);
  return now === id ? null : now;
}
