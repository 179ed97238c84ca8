import { ownBackground } from '../../messages/own.ts';
import { settingsChange } from '../../messages.ts';
import { transact } from '../database/open.ts';
import { readManaged } from '../managed/storage.ts';
import { writeOwn } from '../own/own.ts';
import { chosenPolicy } from '../policies/chosen.ts';
import { applySettings } from '../settings/apply.ts';

/**
 * Takes over what a backup holds besides its rows: settings, and what the user told about themselves. What of the settings
 * this Anteroom does not understand, what an organisation holds, and a policy that is not there, are left as they are.
 */
export async function restoreStored(settings: object, own: object): Promise<void> {
  const told = ownBackground.safeParse(own);
  if (told.success) await writeOwn(told.data);
  const known = Object.entries(settingsChange.shape).flatMap(([name, schema]) => {
    const value = schema.safeParse(Reflect.get(settings, name));
    return name in settings && value.success ? [[name, value.data]] : [];
  });
  const held = (await readManaged()).locked ?? [];
  const { policy, ...change } = settingsChange.parse(
    Object.fromEntries(known.filter(([name]) => !held.some((each) => each === name))),
  );
  const chosen =
    policy === undefined
      ? null
      : await transact('r', ['policies'], (database) => chosenPolicy(database, policy));
  await applySettings({ ...change, ...(chosen !== null && { policy: chosen }) });
}
