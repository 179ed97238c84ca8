import { requests } from '../../messages.ts';
import { transact } from '../database/open.ts';
import { fromExtension } from '../messages/answer.ts';
import { unknownPolicy } from '../policies/rows.ts';
import { applySettings } from '../settings/apply.ts';
import { findPolicy } from '../triage/policies.ts';

export const setSettings = fromExtension(requests['settings.set'], async (change) => {
  const { policy } = change;
  if (
    policy !== undefined &&
    !(await transact('r', ['policies'], (database) => findPolicy(database, policy)))
  ) {
    unknownPolicy(policy);
  }
  return applySettings(change);
});
