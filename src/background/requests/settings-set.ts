import { requests } from '../../messages.ts';
import { transact } from '../database/open.ts';
import { fromExtension } from '../messages/answer.ts';
import { chosenPolicy } from '../policies/chosen.ts';
import { unknownPolicy } from '../policies/rows.ts';
import { applySettings } from '../settings/apply.ts';

export const setSettings = fromExtension(requests['settings.set'], async (change) => {
  const { policy } = change;
  if (policy === undefined) return applySettings(change);
  const chosen = await transact('r', ['policies'], (database) => chosenPolicy(database, policy));
  return applySettings({ ...change, policy: chosen ?? unknownPolicy(policy) });
});
