import browser from 'webextension-polyfill';
import { announce } from '../announce.ts';
import { showNeeds } from '../badge.ts';
import { pushToAll } from '../messages/push.ts';
import { reevaluateOpenPages } from '../pages/reevaluate.ts';
import { keepManagedPolicy } from '../policies/managed.ts';
import { forgetSettings, readSettings } from '../settings/settings.ts';
import { forgetManaged, lookAtManaged, whenManagedDiffers } from './storage.ts';

/** When after the browser's start it is looked at again, in milliseconds: it may not have been handed over yet. */
const again = [1000, 5000, 20_000];

/** Keeps to what an organisation says, from the start and whenever it says something else. */
export function watchManaged(): void {
  whenManagedDiffers(() => void settle());
  browser.runtime.onInstalled.addListener(() => void settle());
  browser.runtime.onStartup.addListener(() => {
    void settle();
    for (const after of again) setTimeout(() => void lookAtManaged(), after);
  });
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') void settle();
  });
}

async function settle(): Promise<void> {
  forgetManaged();
  forgetSettings();
  try {
    await keepManagedPolicy();
  } catch {
    // The database cannot be written: the next start tries again, and until then the default decides.
  }
  const settings = await readSettings();
  await pushToAll('settings.changed', { settings });
  await showNeeds();
  await announce('policies');
  await reevaluateOpenPages().catch(() => undefined);
}
