import { databaseName } from '../../src/background/database/database.ts';
import { defaultPresetId, presetById } from '../../src/policy/presets/index.ts';
import { Entries, type Rows } from './entries.ts';
import { type Story, stories } from './stories.ts';

/** So many stories are written in one transaction. */
const batch = 4000;

/** Writes the generated history straight into the extension's own database, from one of its pages. */
async function fill(count: number): Promise<number> {
  const policy = presetById(defaultPresetId);
  if (!policy) throw new Error('there is no default policy');
  const entries = new Entries(policy);
  const database = await opened();
  let waiting: Story[] = [];
  for (const story of stories(count)) {
    waiting.push(story);
    if (waiting.length < batch) continue;
    await write(database, entries.of(waiting));
    waiting = [];
  }
  await write(database, entries.of(waiting));
  database.close();
  return count;
}

/** It is only a benchmark's: what a crash would lose is made again. */
function write(database: IDBDatabase, rows: Rows): Promise<void> {
  return new Promise((resolve, reject) => {
    const tables = Object.entries(rows);
    const names = tables.map(([name]) => name);
    const transaction = database.transaction(names, 'readwrite', { durability: 'relaxed' });
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    for (const [name, some] of tables) {
      const store = transaction.objectStore(name);
      for (const row of some) store.add(row);
    }
  });
}

let reading: Promise<IDBDatabase> | null = null;

/** One raw indexed read: so many entries from where a term of the index begins, in a transaction of its own. Milliseconds. */
async function raw(term: string, limit: number): Promise<number> {
  reading ??= opened();
  const database = await reading;
  const begun = performance.now();
  const terms = database.transaction('history').objectStore('history').index('terms');
  const found = await settled(terms.getAll(IDBKeyRange.bound([term, -Infinity], [term, Infinity]), limit));
  const taken = performance.now() - begun;
  if (found.length !== limit) throw new Error(`${term} has ${found.length} entries, not ${limit}`);
  return taken;
}

function opened(): Promise<IDBDatabase> {
  return settled(indexedDB.open(databaseName));
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

Reflect.set(window, 'anteroomBench', { fill, raw });
