import browser from 'webextension-polyfill';
import type { Wording } from '../../policy/policy.ts';
import { transact } from '../database/open.ts';
import { readSettings, writePolicyTitle } from '../settings/settings.ts';
import { livingRow, policyIn } from './rows.ts';

/** Keeps what the active policy is called where the sidebar finds it. True when that is something else now. */
export async function tellTitle(): Promise<boolean> {
  const { policy: id } = await readSettings();
  const row = await transact('r', ['policies'], (database) => livingRow(database, id));
  const own = row && policyIn(row);
  // A full disk: the sidebar calls it by its id.
  return writePolicyTitle(id, own ? titleText(own.title) : null).catch(() => false);
}

/** A copy that still has its preset's title is called as that, and the user's. */
function titleText(title: Wording): string {
  if ('text' in title) return title.text;
  const preset = browser.i18n.getMessage(title.key);
  return browser.i18n.getMessage('policy_keep_yours').replace('{title}', preset);
}
