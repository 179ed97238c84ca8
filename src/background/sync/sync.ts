import browser from 'webextension-polyfill';
import { announce } from '../announce.ts';
import { currentTime } from '../clock.ts';
import { transact } from '../database/open.ts';
import { reevaluateOpenPages } from '../pages/reevaluate.ts';
import { chosenPolicy } from '../policies/chosen.ts';
import { managedState } from '../policies/managed.ts';
import { livingRow, policyIn } from '../policies/rows.ts';
import { sameContent } from '../policies/same-content.ts';
import { applySettings } from '../settings/apply.ts';
import { readSettings, settingsChangedAt } from '../settings/settings.ts';
import { itemsOf, policyFrom, policyItem, settingsItem, syncedSettings } from './items.ts';
import { mergePolicy } from './merge.ts';

type Items = Readonly<Record<string, unknown>>;

/**
 * Takes what another device has written, then writes what this one has that is newer. Works on what is there: called again,
 * or after having been stopped anywhere, it comes to the same end.
 */
export async function syncNow(): Promise<void> {
  // What an organisation has settled follows no account.
  if ((await managedState()).policyLocked) return;
  await take(await browser.storage.sync.get(null));
  await give(await browser.storage.sync.get(null));
}

async function take(items: Items): Promise<void> {
  const now = await currentTime();
  const { settings: held, policy: supplied } = await managedState();
  const came = policyFrom(items);
  if (
    came &&
    came.policy.id !== supplied &&
    (await transact('rw', ['policies'], (database) => mergePolicy(database, came, now)))
  ) {
    await announce('policies');
    if ((await readSettings()).policy === came.policy.id) await reevaluateOpenPages();
  }
  const theirs = syncedSettings.safeParse(items[settingsItem]);
  if (!theirs.success || theirs.data.at <= (await settingsChangedAt())) return;
  const { at } = theirs.data;
  const values = Object.fromEntries(
    Object.entries(theirs.data.values).filter(([name]) => !held.includes(name)),
  );
  const { policy } = theirs.data.values;
  const chosen =
    policy === undefined
      ? undefined
      : await transact('r', ['policies'], (database) => chosenPolicy(database, policy));
  if (chosen !== null) {
    await applySettings('policy' in values ? { ...values, ...(chosen && { policy: chosen }) } : values, at);
    return;
  }
  // A policy that has not arrived yet is chosen when it has; the rest does not wait for one that may be too large to come.
  const { policy: _, ...others } = values;
  const before: Readonly<Record<string, unknown>> = { ...(await readSettings()) };
  const differs = Object.entries(others).some(([name, value]) => before[name] !== value);
  if (differs) await applySettings(others, await settingsChangedAt());
}

async function give(items: Items): Promise<void> {
  const { enabled, theme, holdSeconds, policy: id } = await readSettings();
  const { settings: held, policy: supplied } = await managedState();
  const at = await settingsChangedAt();
  const theirs = syncedSettings.safeParse(items[settingsItem]);
  const writes: Record<string, unknown> = {};
  if (at > (theirs.success ? theirs.data.at : 0)) {
    const mine = Object.entries({ enabled, theme, holdSeconds, policy: id });
    const own = mine.filter(([name, value]) => !held.includes(name) && value !== supplied);
    writes[settingsItem] = {
      at,
      // What an organisation has settled stays as the user has it elsewhere.
      values: { ...(theirs.success && theirs.data.values), ...Object.fromEntries(own) },
    };
  }
  const row = await transact('r', ['policies'], (database) => livingRow(database, id));
  const mine = row && id !== supplied ? policyIn(row) : null;
  const there = policyFrom(items);
  if (row && mine && !(there && sameContent(there.policy, mine))) {
    const pieces = itemsOf({ policy: mine, saved: row.saved }, crypto.randomUUID());
    // Too large to follow: it stays on this device, where it works all the same.
    Object.assign(writes, pieces ?? {});
  }
  if (Object.keys(writes).length === 0) return;
  const replaced = policyItem in writes ? Object.keys(items).filter((key) => isOldPiece(key, writes)) : [];
  // Room first: both policies together may not fit.
  if (replaced.length > 0) await browser.storage.sync.remove(replaced);
  await browser.storage.sync.set(writes);
}

function isOldPiece(key: string, writes: Items): boolean {
  return key.startsWith(`${policyItem}.`) && !(key in writes);
}
