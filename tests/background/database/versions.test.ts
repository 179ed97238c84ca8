import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { databaseName, tableNames } from '../../../src/background/database/database.ts';
import { closeDatabase, transact, withDatabase } from '../../../src/background/database/open.ts';
import { currentVersion, versions } from '../../../src/background/database/versions.ts';
import { rebuildHistory } from '../../../src/background/history/rebuild.ts';
import { historyTables } from '../../../src/background/history/refresh.ts';
import { type Dump, dump, restore, rowsOf } from './dump.ts';

const shipped = fileURLToPath(new URL('./shipped/', import.meta.url));
const fixtures = readdirSync(shipped).filter((file) => file.endsWith('.json'));

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});

async function opened(): Promise<Dump> {
  await withDatabase(async (database) => database.tables.length);
  await closeDatabase();
  return dump(databaseName);
}

describe('the database', () => {
  it('has the tables it says it has', async () => {
    const { version, stores } = await opened();
    expect(version).toBe(currentVersion * 10);
    expect(stores.map(({ name }) => name)).toEqual([...tableNames].sort());
  });

  it('has a real database kept of every version that shipped', () => {
    expect(fixtures.sort()).toEqual(versions.map(({ version }) => `v${version}.json`).sort());
  });
});

describe.each(fixtures)('a database of %s', (fixture) => {
  const before: Dump = JSON.parse(readFileSync(`${shipped}${fixture}`, 'utf8'));

  it('becomes one of today, with the same keys and indexes as a new one', async () => {
    const fresh = await opened();
    globalThis.indexedDB = new IDBFactory();
    await restore(databaseName, before);
    const migrated = await opened();
    expect(migrated.version).toBe(fresh.version);
    expect(migrated.stores.map(({ rows: _, ...store }) => store)).toEqual(
      fresh.stores.map(({ rows: _, ...store }) => store),
    );
  });

  it('keeps every event, invitation, person, conversation and policy', async () => {
    await restore(databaseName, before);
    const after = await opened();
    for (const store of ['events', 'invitations', 'people', 'conversations', 'policies', 'lists']) {
      expect([store, rowsOf(after, store).length]).toEqual([store, rowsOf(before, store).length]);
    }
  });

  it('has every invitation in the history, as if it had been recorded today', async () => {
    await restore(databaseName, before);
    const after = await opened();
    const ids = rowsOf(after, 'invitations').map((row) => Reflect.get(Object(row), 'id'));
    expect(rowsOf(after, 'history').map((row) => Reflect.get(Object(row), 'id'))).toEqual(
      expect.arrayContaining(ids),
    );
    const listed = rowsOf(after, 'history');
    await transact('rw', historyTables, rebuildHistory);
    await closeDatabase();
    expect(rowsOf(await dump(databaseName), 'history')).toEqual(listed);
  });

  it('holds something in every table, so that a migration has something to lose', () => {
    for (const { name, rows } of before.stores) expect([name, rows.length > 0]).toEqual([name, true]);
  });
});
