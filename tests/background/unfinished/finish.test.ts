import { beforeEach, describe, expect, it } from 'vitest';
import { report } from '../readings.ts';
import { Extension, good } from '../worker.ts';

const now = Date.UTC(2026, 10, 20, 12);
const restore = 'restore-1';

let extension: Extension;

beforeEach(async () => {
  extension = await Extension.fresh();
  await extension.asPopup('settings.set', { policy: 'client-friendly', holdSeconds: 9 });
  await extension.asPopup('clock.set', { now });
  await extension.asPage('page.report', report(0, 'ab'));
});

/** From now on nothing outside the database can be written: as if the worker were stopped right before. */
function stopOutside(): void {
  extension.chrome.localWriteFails = 'stopped';
}

/** The browser starts the worker again. */
async function goOn(): Promise<void> {
  extension.chrome.localWriteFails = null;
  await extension.wake();
}

const settings = async () => good(await extension.asPopup('settings.get', {}));
/** What is still to be done, as the worker that is awake now sees it. */
async function left(): Promise<number> {
  const { transact } = await import('../../../src/background/database/open.ts');
  return transact('r', ['unfinished'], ({ unfinished }) => unfinished.count());
}

const letters = () => [...extension.chrome.local.keys()].filter((key) => key.startsWith('outbox:'));

/** Puts a backup of now aside, and lets everything become different after it. */
async function backupAside(): Promise<number> {
  await extension.asPopup('own.set', { topicWords: ['lanterns'] });
  const { head, tables } = good(await extension.asPopup('backup.head', {}));
  await extension.asPopup('settings.set', { policy: 'picky', holdSeconds: 2 });
  await extension.asPopup('own.set', { topicWords: [] });
  const plainHead = JSON.parse(JSON.stringify(head));
  good(await extension.asPopup('restore.begin', { restore, head: plainHead }));
  for (const [index, { table }] of tables.entries()) {
    const { rows } = good(await extension.asPopup('backup.rows', { table, after: null }));
    good(await extension.asPopup('restore.add', { restore, part: index + 1, table, first: 0, rows }));
  }
  return tables.length;
}

describe('a worker that is stopped right after', () => {
  it('a backup took the place of everything has the backup’s settings when it starts again', async () => {
    const parts = await backupAside();
    stopOutside();
    await extension.asPopup('restore.commit', { restore, parts, mode: 'replace' });
    await goOn();
    expect(await settings()).toMatchObject({ policy: 'client-friendly', holdSeconds: 9 });
    expect(good(await extension.asPopup('own.get', {})).topicWords).toEqual(['lanterns']);
    expect(await left()).toBe(0);
  });

  it('a backup was merged keeps its own settings', async () => {
    const parts = await backupAside();
    stopOutside();
    await extension.asPopup('restore.commit', { restore, parts, mode: 'merge' });
    await goOn();
    expect(await settings()).toMatchObject({ policy: 'picky', holdSeconds: 2 });
  });

  it('somebody was forgotten drops what was on its way about them', async () => {
    for (const id of ['a', 'b'])
      extension.chrome.local.set(`outbox:act.record:${id}`, {
        name: 'act.record',
        input: { invitation: id },
      });
    stopOutside();
    expect(good(await extension.asPopup('forget.do', { person: 'in:person-a' })).invitations).toBe(1);
    expect(letters()).toHaveLength(2);
    await goOn();
    await settings();
    expect(letters()).toEqual(['outbox:act.record:b']);
    expect(await left()).toBe(0);
  });

  it('everything was deleted has nothing when it starts again', async () => {
    extension.chrome.local.set('outbox:act.record:a', { name: 'act.record' });
    stopOutside();
    expect((await extension.asPopup('data.erase', { typed: 'erase' })).ok).toBe(false);
    await goOn();
    expect(await settings()).toMatchObject({ policy: 'selective', holdSeconds: 5 });
    expect(letters()).toEqual([]);
    expect(await left()).toBe(0);
  });
});

it('everything was deleted here, though the browser’s account cannot be reached; that follows once it can', async () => {
  extension.chrome.local.set('outbox:act.record:a', { name: 'act.record' });
  extension.chrome.sync.items.set('settings', 'here');
  extension.chrome.sync.broken = 'nobody is signed in';
  expect((await extension.asPopup('data.erase', { typed: 'erase' })).ok).toBe(false);
  expect([...extension.chrome.local.keys()]).toEqual([]);
  expect(await left()).toBe(1);
  extension.chrome.sync.broken = null;
  await settings();
  expect([...extension.chrome.sync.items.keys()]).toEqual([]);
  expect(await left()).toBe(0);
});

it('what cannot be finished yet keeps nobody waiting, and is done with a later message', async () => {
  const parts = await backupAside();
  stopOutside();
  good(await extension.asPopup('restore.commit', { restore, parts, mode: 'replace' }));
  expect((await settings()).holdSeconds).toBe(2);
  extension.chrome.localWriteFails = null;
  expect((await settings()).holdSeconds).toBe(9);
});
