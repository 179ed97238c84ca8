/** A database as it is on the disk, without Dexie: every store with its keys, indexes and rows, in a fixed order. */
export interface Dump {
  readonly version: number;
  readonly stores: readonly StoreDump[];
}

interface StoreDump {
  readonly name: string;
  readonly keyPath: string | string[] | null;
  readonly indexes: readonly {
    name: string;
    keyPath: string | string[];
    unique: boolean;
    multiEntry: boolean;
  }[];
  readonly rows: readonly unknown[];
}

/** Reads a whole database. */
export async function dump(name: string): Promise<Dump> {
  const database = await settled(indexedDB.open(name));
  const stores: StoreDump[] = [];
  for (const storeName of [...database.objectStoreNames].sort()) {
    const store = database.transaction(storeName).objectStore(storeName);
    const indexes = [...store.indexNames].sort().map((indexName) => {
      const { keyPath, unique, multiEntry } = store.index(indexName);
      return { name: indexName, keyPath, unique, multiEntry };
    });
    stores.push({ name: storeName, keyPath: store.keyPath, indexes, rows: await settled(store.getAll()) });
  }
  const { version } = database;
  database.close();
  return { version, stores };
}

/** The rows of one store of a dump. */
export function rowsOf(from: Dump, store: string): readonly unknown[] {
  return from.stores.find(({ name }) => name === store)?.rows ?? [];
}

/** Builds a database as it was dumped. */
export async function restore(name: string, { version, stores }: Dump): Promise<void> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => {
    for (const { name: storeName, keyPath, indexes, rows } of stores) {
      const store = request.result.createObjectStore(storeName, { keyPath });
      for (const index of indexes) store.createIndex(index.name, index.keyPath, index);
      for (const row of rows) store.add(row);
    }
  };
  (await settled(request)).close();
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
