import browser from 'webextension-polyfill';
import { tableNames } from '../database/database.ts';
import { transact } from '../database/open.ts';
import { forgetMemory } from '../memory.ts';

/** Deletes all there is: the database in one transaction, then what stands in the extension's storage. */
export async function eraseAll(): Promise<void> {
  await transact('rw', tableNames, async (database) => {
    await Promise.all(tableNames.map((table) => database.table(table).clear()));
  });
  await browser.storage.local.clear();
  // What an organisation has settled (`storage.managed`) is not ours; what a browser account carries along is.
  const { sync } = browser.storage;
  await sync.remove(Object.keys(await sync.get(null)));
  forgetMemory();
}
