import { requests } from '../../messages.ts';
import { currentTime } from '../clock.ts';
import { transact } from '../database/open.ts';
import { fromExtension } from '../messages/answer.ts';
import { afterSaving } from '../policies/after-saving.ts';
import { checkedPolicy } from '../policies/checked.ts';
import { keepPolicy } from '../triage/keep-policy.ts';

export const installPolicy = fromExtension(requests['policy.install'], async ({ file }) => {
  const policy = checkedPolicy(file);
  const now = await currentTime();
  const kept = await transact('rw', ['policies'], (database) => keepPolicy(database, policy, now));
  await afterSaving(kept.id);
  return kept;
});
