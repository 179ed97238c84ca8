import type { Settings } from '../../messages.ts';
import { announce } from '../announce.ts';
import { showNeeds } from '../badge.ts';
import { currentTime } from '../clock.ts';
import { inTurn } from '../in-turn.ts';
import { pushToAll } from '../messages/push.ts';
import { reevaluateOpenPages } from '../pages/reevaluate.ts';
import { tellTitle } from '../policies/title.ts';
import { readSettings, settingsChangedAt, writeSettings } from './settings.ts';

const applying = inTurn();

/**
 * Changes some settings and lets everything follow: open pages, the icon, our own pages. `at` is when the user did, if that was
 * on another device; a change made here is later than all this device has heard of, whatever clocks say.
 */
export async function applySettings(change: Partial<Settings>, at?: number): Promise<Settings> {
  const { before, settings, told } = await applying(() => changed(change, at));
  // A page that is asleep hears it when it wakes: nobody else's change waits for that.
  await told;
  if (settings.enabled !== before.enabled) await showNeeds();
  const otherPolicy = settings.policy !== before.policy;
  if (otherPolicy) await announce('policies');
  if (otherPolicy || settings.profileStaleDays !== before.profileStaleDays) await reevaluateOpenPages();
  return settings;
}

/** In turn, so that of two changes the later is told last. */
async function changed(change: Partial<Settings>, at?: number) {
  const before = await readSettings();
  await writeSettings(change, at ?? Math.max(await currentTime(), (await settingsChangedAt()) + 1));
  if (change.policy !== undefined) await tellTitle();
  const settings = await readSettings();
  return { before, settings, told: pushToAll('settings.changed', { settings }) };
}
