import { requests } from '../../messages.ts';
import { checkPolicy } from '../../policy/file/index.ts';
import { currentTime } from '../clock.ts';
import { transact } from '../database/open.ts';
import { fromExtension } from '../messages/answer.ts';
import { reevaluateOpenPages } from '../pages/reevaluate.ts';
import { Refusal } from '../refusal.ts';
import { readSettings } from '../settings/settings.ts';
import { keepPolicy } from '../triage/keep-policy.ts';

export const installPolicy = fromExtension(requests['policy.install'], async ({ file }) => {
  const checked = checkPolicy(file);
  if (!checked.ok) {
    const problems = checked.errors.map(({ path, problem, remedy }) => `${path}: ${problem} ${remedy}`);
    throw new Refusal('invalid-policy', problems.join('\n'));
  }
  const now = await currentTime();
  const kept = await transact('rw', ['policies'], (database) => keepPolicy(database, checked.policy, now));
  if ((await readSettings()).policy === kept.id) await reevaluateOpenPages();
  return kept;
});
