import { Dexie, type Table } from 'dexie';
import browser from 'webextension-polyfill';
import type { Local } from './local.ts';

const databaseName = 'anteroom-beside';
/** Set once what `storage.local` held has been taken over: what stands there later, a page's script may have written. */
const takenOver = 'taken-over';

type Items = Table<unknown, string>;

/** Opened for each use, so that a wake after the browser closed it finds it open. */
async function use<T>(work: (items: Items) => Promise<T>): Promise<T> {
  const database = new Dexie(databaseName, { chromeTransactionDurability: 'strict' });
  database.version(1).stores({ items: '' });
  const items: Items = database.table('items');
  try {
    if ((await items.get(takenOver)) === undefined) await takeOver(database, items);
    return await work(items);
  } finally {
    database.close();
  }
}

/** Takes over what an earlier Anteroom left in `storage.local`, where the scripts in pages can read it. */
async function takeOver(database: Dexie, items: Items): Promise<void> {
  const left = Object.entries(await browser.storage.local.get(null));
  await database.transaction('rw', items, async () => {
    if ((await items.get(takenOver)) !== undefined) return;
    for (const [key, value] of left) await items.put(value, key);
    await items.put(true, takenOver);
  });
  await browser.storage.local.clear();
}

/** A table of our own, for what stands beside the database. */
export const ownTable: Local = {
  get: (key) => use((items) => items.get(key)),
  all: () =>
    use(async (items) => {
      const [keys, values] = await Promise.all([items.toCollection().primaryKeys(), items.toArray()]);
      return Object.fromEntries(
        keys.flatMap((key, index) => (key === takenOver ? [] : [[key, values[index]] as const])),
      );
    }),
  set: (key, value) => use(async (items) => void (await items.put(value, key))),
  remove: (...keys) => use((items) => items.bulkDelete([...keys])),
  clear: () =>
    use(async (items) => {
      await items.where(':id').notEqual(takenOver).delete();
    }),
};
