import browser from 'webextension-polyfill';
import type { Settings } from '../../messages.ts';
import { Refusal } from '../refusal.ts';
import { remembered } from '../remembered.ts';
import { defaultSettings, isRecord, migrate, settingsSchema } from './migrate.ts';

/** Where the settings stand in `storage.local`. */
export const settingsKey = 'settings';

const current = remembered(async () => migrate(await stored()));

/** The settings in force. Never fails: what cannot be read is taken as never set. */
export function readSettings(): Promise<Settings> {
  return current.get().catch(() => defaultSettings);
}

/** Lets go of the settings in memory: others are stored. */
export const forgetSettings = current.forget;

/** Changes some settings and returns all of them; resolves once they are stored. */
export async function writeSettings(change: Partial<Settings>): Promise<Settings> {
  const before = await stored();
  const next = { ...migrate(before), ...change };
  // What a newer Anteroom stored besides is kept for it, with its version.
  const kept = isRecord(before) ? before : {};
  const schema = Math.max(settingsSchema, typeof kept['schema'] === 'number' ? kept['schema'] : 0);
  try {
    await browser.storage.local.set({ [settingsKey]: { ...kept, ...next, schema } });
  } catch (error) {
    throw new Refusal('storage', 'The settings could not be stored.', error);
  }
  current.set(next);
  return next;
}

async function stored(): Promise<unknown> {
  return (await browser.storage.local.get(settingsKey))[settingsKey];
}
