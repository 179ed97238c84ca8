import { databaseName } from '../../src/background/database/database.ts';
import { defaultPresetId, presetById } from '../../src/policy/presets/index.ts';
import { Entries, type Rows } from './entries.ts';
import { type Story, stories } from './stories.ts';

let database: Promise<IDBDatabase> | null = null;

/** Made once: people come back, and what is suggested is not asked for twice. */
const made = { entries: entriesOf(defaultPresetId), told: stories(0) };

function entriesOf(preset: string): Entries {
  const policy = presetById(preset);
  if (!policy) throw new Error(`there is no preset called ${preset}`);
  return new Entries(policy);
}

/** Begins a history of so many entries. */
function begin(count: number): void {
  made.told = stories(count);
}

/**
 * Writes the next so many entries straight into the extension's own database, and whatever else there is of those who send
 * again and again; the history reads nothing else, and a hundred thousand readings with their evidence are a gigabyte.
 * Returns how many it wrote.
 */
async function fill(count: number): Promise<number> {
  const some: Story[] = [];
  while (some.length < count) {
    const { value, done } = made.told.next();
    if (done) break;
    some.push(value);
  }
  database ??= settled(indexedDB.open(databaseName));
  const rows = made.entries.of(some);
  const regulars = new Set(some.flatMap(({ isRegular, slug }) => (isRegular ? `in:${slug}` : [])));
  const theirs = new Set(rows.history.flatMap(({ id, person }) => (regulars.has(person ?? '') ? id : [])));
  await write(await database, {
    history: rows.history,
    people: rows.people.filter(({ id }) => regulars.has(id)),
    invitations: rows.invitations.filter(({ id }) => theirs.has(id)),
    events: rows.events.filter(({ invitation }) => theirs.has(invitation)),
    snapshots: rows.snapshots.filter(({ invitation }) => theirs.has(invitation)),
  });
  return some.length;
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

/** One raw indexed read: so many entries from where a term of the index begins, in a transaction of its own. Milliseconds. */
async function raw(term: string, limit: number): Promise<number> {
  database ??= settled(indexedDB.open(databaseName));
  const open = await database;
  const begun = performance.now();
  const terms = open.transaction('history').objectStore('history').index('terms');
  const found = await settled(terms.getAll(IDBKeyRange.bound([term, -Infinity], [term, Infinity]), limit));
  const taken = performance.now() - begun;
  if (found.length !== limit) throw new Error(`${term} has ${found.length} entries, not ${limit}`);
  return taken;
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

Reflect.set(window, 'anteroomBench', { begin, fill, raw });
