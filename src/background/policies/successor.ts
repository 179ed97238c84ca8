import { transact } from '../database/open.ts';
import { applySettings } from '../settings/apply.ts';
import { readSettings } from '../settings/settings.ts';
import { chosenPolicy } from './chosen.ts';

/** Chooses what took the place of a preset that is gone, where the settings still name that one. */
export async function followSuccessor(): Promise<void> {
  const { policy, held = [] } = await readSettings();
  if (held.includes('policy')) return;
  const chosen = await transact('r', ['policies'], (database) => chosenPolicy(database, policy));
  if (chosen !== null && chosen !== policy) await applySettings({ policy: chosen });
}
