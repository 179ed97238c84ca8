import type { Settings } from '../../messages.ts';
import { announce } from '../announce.ts';
import { showNeeds } from '../badge.ts';
import { currentTime } from '../clock.ts';
import { pushToAll } from '../messages/push.ts';
import { reevaluateOpenPages } from '../pages/reevaluate.ts';
import { tellTitle } from '../policies/title.ts';
import { readSettings, settingsChangedAt, writeSettings } from './settings.ts';

/**
 * Changes some settings and lets everything follow: open pages, the icon, our own pages. `at` is when the user did, if that was
 * on another device; a change made here is later than all this device has heard of, whatever clocks say.
 */
export async function applySettings(change: Partial<Settings>, at?: number): Promise<Settings> {
  const before = await readSettings();
  await writeSettings(change, at ?? Math.max(await currentTime(), (await settingsChangedAt()) + 1));
  if (change.policy !== undefined) await tellTitle();
  const settings = await readSettings();
  await pushToAll('settings.changed', { settings });
  if (settings.enabled !== before.enabled) await showNeeds();
  const otherPolicy = settings.policy !== before.policy;
  if (otherPolicy) await announce('policies');
  if (otherPolicy || settings.profileStaleDays !== before.profileStaleDays) await reevaluateOpenPages();
  return settings;
}
