import { requests } from '../../../messages.ts';
import { announce } from '../../announce.ts';
import { currentTime } from '../../clock.ts';
import { transact } from '../../database/open.ts';
import { fromExtension } from '../../messages/answer.ts';
import { refuseLocked } from '../../policies/managed.ts';
import { bringBack, removePolicy } from '../../policies/remove.ts';
import { latestPolicy, unknownPolicy } from '../../policies/rows.ts';
import { Refusal } from '../../refusal.ts';
import { applySettings } from '../../settings/apply.ts';
import { readSettings } from '../../settings/settings.ts';

const tables = ['policies', 'drafts'] as const;

export const deleteAnswer = fromExtension(requests['policy.delete'], async ({ id, next }) => {
  await refuseLocked(id);
  const now = await currentTime();
  const { policy: active } = await readSettings();
  if (id === active && (next === undefined || next === id)) {
    throw new Refusal('in-use', 'It is the active policy: say which one decides next.');
  }
  await transact('rw', tables, async (database) => {
    if (next !== undefined && !(await latestPolicy(database, next))) unknownPolicy(next);
    await removePolicy(database, id, now);
  });
  if (id === active && next !== undefined) await applySettings({ policy: next });
  else await announce('policies');
  return {};
});

export const undeleteAnswer = fromExtension(requests['policy.undelete'], async ({ id, activate }) => {
  await refuseLocked(id);
  await transact('rw', tables, (database) => bringBack(database, id));
  if (activate === true) await applySettings({ policy: id });
  else await announce('policies');
  return {};
});
