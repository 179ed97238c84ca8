import { requests } from '../../messages.ts';
import { showEnabled } from '../badge.ts';
import { transact } from '../database/open.ts';
import { fromExtension } from '../messages/answer.ts';
import { pushToAll } from '../messages/push.ts';
import { reevaluateOpenPages } from '../pages/reevaluate.ts';
import { Refusal } from '../refusal.ts';
import { readSettings, writeSettings } from '../settings/settings.ts';
import { findPolicy } from '../triage/policies.ts';

export const setSettings = fromExtension(requests['settings.set'], async (change) => {
  const { policy } = change;
  if (
    policy !== undefined &&
    !(await transact('r', ['policies'], (database) => findPolicy(database, policy)))
  ) {
    throw new Refusal('unknown-policy', `There is no policy called ${policy}.`);
  }
  const before = await readSettings();
  const settings = await writeSettings(change);
  await pushToAll('settings.changed', { settings });
  if (settings.enabled !== before.enabled) await showEnabled(settings.enabled);
  if (settings.policy !== before.policy) await reevaluateOpenPages();
  return settings;
});
