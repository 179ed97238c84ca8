import { requests } from '../../../messages.ts';
import type { Policy } from '../../../policy/policy.ts';
import { currentTime } from '../../clock.ts';
import type { AnteroomDatabase } from '../../database/database.ts';
import { transact } from '../../database/open.ts';
import { fromExtension } from '../../messages/answer.ts';
import { afterSaving } from '../../policies/after-saving.ts';
import { checkedPolicy } from '../../policies/checked.ts';
import { freeId } from '../../policies/free-id.ts';
import { refuseLocked } from '../../policies/managed.ts';
import { latestPolicy, livingRow, policyOf, unknownPolicy } from '../../policies/rows.ts';
import { savePolicy } from '../../policies/save.ts';
import { applySettings } from '../../settings/apply.ts';
import { readSettings } from '../../settings/settings.ts';
import { type Kept, keepPolicy } from '../../triage/keep-policy.ts';

export const saveAnswer = fromExtension(requests['policy.save'], async (input) => {
  const { base, activate, separate } = input;
  const checked = checkedPolicy(input.policy);
  if (separate !== true) return saveEdited(checked, base, activate);
  const saved = await keep(undefined, async (database, now) => {
    const id = await freeId(database, checked.id);
    return keepPolicy(database, { ...checked, id, version: 1 }, now);
  });
  return activateSaved(saved, activate === true);
});

/**
 * Keeps an edited policy after its version `base`. What was made of the active preset decides in its place; with `activate` it
 * does in any case.
 */
export async function saveEdited(policy: Policy, base: number | null, activate = false) {
  const saved = await keep(policy.id, (database, now) => savePolicy(database, policy, base, now));
  const { policy: active } = await readSettings();
  return activateSaved(saved, activate || (active === policy.id && active !== saved.id));
}

async function activateSaved(saved: Kept, follows: boolean) {
  const { policy: active } = await readSettings();
  if (follows && active !== saved.id) await applySettings({ policy: saved.id });
  await afterSaving(saved.id);
  return { ...saved, active: follows || active === saved.id };
}

export const restoreAnswer = fromExtension(requests['policy.restore'], ({ id, version }) =>
  keepAndTell(id, async (database, now) => {
    const policy = await policyOf(database, { id, version });
    return keepPolicy(database, { ...policy, version: 1 }, now);
  }),
);

export const renameAnswer = fromExtension(requests['policy.rename'], ({ id, title }) =>
  keepAndTell(id, async (database, now) => {
    // A preset keeps its name; a copy of it may have another.
    if (!(await livingRow(database, id))) unknownPolicy(id);
    const policy = (await latestPolicy(database, id)) ?? unknownPolicy(id);
    return keepPolicy(database, { ...policy, title: { text: title }, version: 1 }, now);
  }),
);

export const duplicateAnswer = fromExtension(requests['policy.duplicate'], ({ id, title }) =>
  keepAndTell(undefined, async (database, now) => {
    const policy = await policyOf(database, { id });
    const own = (await livingRow(database, id)) !== null;
    const copy: Policy = {
      ...policy,
      id: await freeId(database, own ? id : `my-${id}`),
      version: 1,
      title: { text: title },
      preset: own ? policy.preset : id,
    };
    return keepPolicy(database, copy, now);
  }),
);

/** One transaction that keeps a version, unless an organisation holds it (`id`; undefined: a new one). */
async function keep(
  id: string | undefined,
  work: (database: AnteroomDatabase, now: number) => Promise<Kept>,
): Promise<Kept> {
  await refuseLocked(id);
  const now = await currentTime();
  return transact('rw', ['policies', 'drafts'], (database) => work(database, now));
}

async function keepAndTell(...[id, work]: Parameters<typeof keep>): Promise<Kept> {
  const kept = await keep(id, work);
  await afterSaving(kept.id);
  return kept;
}
