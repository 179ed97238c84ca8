import { Dexie } from 'dexie';
import { Refusal } from '../refusal.ts';
import { workerState } from '../worker-state.ts';
import { AnteroomDatabase, databaseName, type tableNames } from './database.ts';
import { refusalOf } from './errors.ts';
import { currentVersion } from './versions.ts';

const opening = workerState((): Promise<AnteroomDatabase> | null => null);

/**
 * Runs `work` on the open database. `work` must be repeatable: when the browser has closed the connection meanwhile (a
 * worker that slept, cleared storage), it is opened again and `work` runs once more. One transaction is.
 * Rejects with a {@link Refusal}: `newer-data`, or `storage` when it cannot be read or written.
 */
export async function withDatabase<T>(work: (database: AnteroomDatabase) => Promise<T>): Promise<T> {
  try {
    try {
      return await work(await connection());
    } catch (error) {
      if (!isClosed(error)) throw error;
      opening.current = null;
      return await work(await connection());
    }
  } catch (error) {
    throw refusalOf(error);
  }
}

/** A table of the database, by name. */
export type TableName = (typeof tableNames)[number];

/**
 * {@link withDatabase} in one transaction on these tables: all of `work` is on the disk when it resolves, or nothing of it
 * ever. Inside, wait for nothing but the database.
 */
export function transact<T>(
  mode: 'r' | 'rw',
  tables: readonly TableName[],
  work: (database: AnteroomDatabase) => Promise<T>,
): Promise<T> {
  return withDatabase((database) =>
    // An async function, not one that returns a promise: by that Dexie knows to keep the transaction across native awaits.
    database.transaction(mode, [...tables], async () => await work(database)),
  );
}

/** Closes the connection; the next {@link withDatabase} opens a new one. */
export async function closeDatabase(): Promise<void> {
  const open = opening.current;
  opening.current = null;
  (await open?.catch(() => null))?.close();
}

function connection(): Promise<AnteroomDatabase> {
  if (opening.current !== null) return opening.current;
  const attempt = open();
  // A failure is not kept: the next event tries again.
  attempt.catch(() => {
    if (opening.current === attempt) opening.current = null;
  });
  opening.current = attempt;
  return attempt;
}

async function open(): Promise<AnteroomDatabase> {
  await refuseNewer();
  const database = new AnteroomDatabase();
  await database.open();
  return database;
}

/** Looks before opening: Dexie itself opens a newer database and would fit it to the older schema. */
async function refuseNewer(): Promise<void> {
  const present = (await indexedDB.databases()).find((each) => each.name === databaseName);
  // Dexie multiplies its versions by ten.
  const version = Math.floor((present?.version ?? 0) / 10);
  if (version <= currentVersion) return;
  throw new Refusal(
    'newer-data',
    `The database was written by a newer Anteroom (version ${version}, this one knows ${currentVersion}). It was not touched; update Anteroom.`,
  );
}

const closedNames: readonly string[] = [Dexie.errnames.DatabaseClosed, Dexie.errnames.InvalidState];

function isClosed(error: unknown): boolean {
  return error instanceof Error && closedNames.includes(error.name);
}
