import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { databaseName } from '../../../src/background/database/database.ts';
import { report } from '../readings.ts';
import { Extension } from '../worker.ts';
import { type Dump, dump, restore } from './dump.ts';
import { failWrites } from './fail-writes.ts';

let extension: Extension;

beforeEach(async () => {
  extension = await Extension.fresh();
  await extension.asPopup('settings.set', { policy: 'client-friendly' });
});

describe('a full disk', () => {
  it.each([0, 1, 2, 3, 4, 5])('after %i writes leaves nothing half-written', async (after) => {
    await extension.asPage('page.report', report(0, 'a'));
    const before = await dump(databaseName);
    const works = failWrites(after);
    const answer = await extension.asPage('page.report', report(1, 'bc', { present: ['a', 'b', 'c'] }));
    works();
    expect(answer).toEqual({
      ok: false,
      error: { code: 'storage', message: 'The disk or the storage quota is full. Nothing was written.' },
    });
    expect(await dump(databaseName)).toEqual(before);
  });

  it('is forgotten as soon as there is room again', async () => {
    failWrites(0)();
    expect((await extension.asPage('page.report', report(0, 'a'))).ok).toBe(true);
  });

  it('of settings is told as such, and the settings stay', async () => {
    extension.chrome.localWriteFails = 'QUOTA_BYTES quota exceeded';
    expect(await extension.asPopup('settings.set', { theme: 'dark' })).toMatchObject({
      ok: false,
      error: { code: 'storage' },
    });
    extension.chrome.localWriteFails = null;
    expect(await extension.asPopup('settings.get', {})).toMatchObject({
      ok: true,
      value: { theme: 'system' },
    });
  });
});

describe('a connection that was closed', () => {
  it('while the worker slept is opened again', async () => {
    await extension.asPage('page.report', report(0, 'a'));
    const { withDatabase } = await import('../../../src/background/database/open.ts');
    await withDatabase(async (database) => database.close());
    expect((await extension.asPage('page.report', report(1, 'b', { present: ['a', 'b'] }))).ok).toBe(true);
  });

  it('in the middle of the work is opened again, and the work done over', async () => {
    const { withDatabase } = await import('../../../src/background/database/open.ts');
    let attempts = 0;
    const count = await withDatabase(async (database) => {
      attempts += 1;
      if (attempts === 1) database.close();
      return database.events.count();
    });
    expect({ attempts, count }).toEqual({ attempts: 2, count: 0 });
  });
});

describe('a database of a newer Anteroom', () => {
  const newer: Dump = {
    version: 990,
    stores: [
      { name: 'events', keyPath: 'id', indexes: [], rows: [{ id: 'seen:1', something: 'new' }] },
      { name: 'marvels', keyPath: 'id', indexes: [], rows: [{ id: 1 }] },
    ],
  };

  it('is refused with a clear message, and left as it is', async () => {
    globalThis.indexedDB = new IDBFactory();
    await restore(databaseName, newer);
    await extension.wake();
    const answer = await extension.asPage('page.report', report(0, 'a'));
    expect(answer).toEqual({
      ok: false,
      error: {
        code: 'newer-data',
        message:
          'The database was written by a newer Anteroom (version 99, this one knows 4). It was not touched; update Anteroom.',
      },
    });
    expect(await dump(databaseName)).toEqual(newer);
  });
});
