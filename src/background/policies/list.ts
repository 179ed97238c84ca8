import type { ListedPolicy, ManagedState } from '../../messages/policies.ts';
import type { Policy } from '../../policy/policy.ts';
import { presetById, presets } from '../../policy/presets/index.ts';
import type { AnteroomDatabase } from '../database/database.ts';
import { livingRow, policyIn } from './rows.ts';

/** What holds outside the database while policies are listed. */
export interface Choice {
  /** Id of the active policy. */
  readonly active: string;
  readonly managed: ManagedState;
}

/** Every policy there is to choose: a managed one, own ones (saved last first), presets. Inside a transaction on both tables. */
export async function listPolicies(database: AnteroomDatabase, choice: Choice): Promise<ListedPolicy[]> {
  const keys = await database.policies.toCollection().primaryKeys();
  const ids = [...new Set(keys.map(([id]) => id))];
  const own = await Promise.all(ids.map((id) => listedPolicy(database, id, choice)));
  const kept = own
    .flatMap((each) => each ?? [])
    .filter(({ from }) => from !== 'preset')
    .sort((a, b) => rank(a) - rank(b) || (b.saved ?? 0) - (a.saved ?? 0));
  const taken = new Set(kept.map(({ id }) => id));
  const rest = await Promise.all(
    presets.filter(({ id }) => !taken.has(id)).map(({ id }) => listedPolicy(database, id, choice)),
  );
  return [...kept, ...rest.flatMap((each) => each ?? [])];
}

/** One policy as it is listed; null when there is none of this id. */
export async function listedPolicy(
  database: AnteroomDatabase,
  id: string,
  { active, managed }: Choice,
): Promise<ListedPolicy | null> {
  const row = await livingRow(database, id);
  const own = row && policyIn(row);
  const policy: Policy | undefined = own ?? presetById(id);
  if (!policy) return null;
  // A preset that is only suggested is a preset as any other.
  const isManaged = managed.policy === id && (own !== null || managed.policyLocked);
  const versions = own
    ? await database.policies.where('[id+version]').between([id, -Infinity], [id, Infinity]).count()
    : 1;
  return {
    id,
    title: policy.title,
    summary: policy.summary,
    from: isManaged ? 'managed' : own ? 'own' : 'preset',
    preset: own ? own.preset : id,
    version: policy.version,
    saved: own && row ? row.saved : null,
    versions,
    active: active === id,
    draft: (await database.drafts.get(id)) !== undefined,
  };
}

const rank = ({ from }: ListedPolicy): number => (from === 'managed' ? 0 : 1);
