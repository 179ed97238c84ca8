import { announce } from '../announce.ts';
import { reevaluateOpenPages } from '../pages/reevaluate.ts';
import { readSettings } from '../settings/settings.ts';

/** Tells everybody whom it concerns that another version of this policy holds. */
export async function afterSaving(id: string): Promise<void> {
  await announce('policies');
  if ((await readSettings()).policy === id) await reevaluateOpenPages();
}
