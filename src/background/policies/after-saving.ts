import { announce } from '../announce.ts';
import { pushToAll } from '../messages/push.ts';
import { reevaluateOpenPages } from '../pages/reevaluate.ts';
import { readSettings } from '../settings/settings.ts';
import { tellTitle } from './title.ts';

/** Tells everybody whom it concerns that another version of this policy holds. */
export async function afterSaving(id: string): Promise<void> {
  await announce('policies');
  if ((await readSettings()).policy !== id) return;
  if (await tellTitle()) await pushToAll('settings.changed', { settings: await readSettings() });
  await reevaluateOpenPages();
}
