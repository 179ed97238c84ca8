import { beforeEach, describe, expect, it } from 'vitest';
import { databaseName } from '../../../src/background/database/database.ts';
import { backupSchema } from '../../../src/messages/backup.ts';
import type { Output } from '../../../src/messages.ts';
import { type Dump, dump } from '../database/dump.ts';
import { failWrites } from '../database/fail-writes.ts';
import { report } from '../readings.ts';
import { Extension, good } from '../worker.ts';

const now = Date.UTC(2026, 10, 20, 12);

let extension: Extension;

beforeEach(async () => {
  extension = await Extension.fresh();
  await extension.asPopup('settings.set', { policy: 'client-friendly', holdSeconds: 9 });
  await extension.asPopup('clock.set', { now });
  await extension.asPage('page.report', report(0, 'abc'));
  await extension.asPage('act.record', {
    act: 'act-00001',
    invitation: 'a',
    decision: 'accept',
    by: 'sidebar',
    outcome: 'done',
    because: null,
    at: now,
    advice: null,
  });
});

interface Backup {
  head: Output<'backup.head'>['head'];
  tables: { table: string; rows: Output<'backup.rows'>['rows'] }[];
}

/** Everything, as the options page would put it into a file. */
async function backup(): Promise<Backup> {
  const { head, tables } = good(await extension.asPopup('backup.head', {}));
  const read = tables.map(async ({ table }) => {
    const { rows } = good(await extension.asPopup('backup.rows', { table, after: null }));
    return { table, rows };
  });
  return JSON.parse(JSON.stringify({ head, tables: await Promise.all(read) }));
}

const restore = 'restore-1';

async function putAside({ head, tables }: Backup): Promise<number> {
  good(await extension.asPopup('restore.begin', { restore, head }));
  let part = 0;
  for (const { table, rows } of tables) {
    part += 1;
    good(await extension.asPopup('restore.add', { restore, part, table, first: 0, rows }));
  }
  return part;
}

async function restored(from: Backup, mode: 'merge' | 'replace'): Promise<void> {
  const parts = await putAside(from);
  good(await extension.asPopup('restore.commit', { restore, parts, mode }));
}

/** What stays when tabs and their pages have gone. */
async function kept(): Promise<Dump['stores']> {
  const { stores } = await dump(databaseName);
  return stores.filter(({ name }) => name !== 'pages' && name !== 'sightings');
}

const erase = () => extension.asPopup('data.erase', { typed: 'erase' });

describe('a backup', () => {
  it.each(['merge', 'replace'] as const)(
    'put back after everything was deleted (%s) is everything',
    async (mode) => {
      const before = await kept();
      const file = await backup();
      good(await erase());
      expect((await kept()).every(({ rows }) => rows.length === 0)).toBe(true);
      await restored(file, mode);
      expect(await kept()).toEqual(before);
    },
  );

  it('put back in place of what is there brings the settings and the same suggestions', async () => {
    const file = await backup();
    const before = (await extension.record()).pages[0]?.invitations;
    good(await erase());
    expect(good(await extension.asPopup('settings.get', {})).holdSeconds).toBe(5);
    await restored(file, 'replace');
    expect(good(await extension.asPopup('settings.get', {}))).toMatchObject({
      policy: 'client-friendly',
      holdSeconds: 9,
    });
    await extension.asPage('page.report', { ...report(0, 'bc'), visit: 'visit-bb' });
    expect((await extension.record()).pages[0]?.invitations).toEqual(before);
  });

  it('merged into newer data leaves it, its settings too', async () => {
    const file = await backup();
    await extension.asPopup('settings.set', { holdSeconds: 2 });
    await extension.asPage('page.report', { ...report(1, 'd'), present: ['b', 'c', 'd'] });
    const before = await kept();
    await restored(file, 'merge');
    expect(await kept()).toEqual(before);
    expect(good(await extension.asPopup('settings.get', {})).holdSeconds).toBe(2);
  });

  it('says beforehand what it would bring', async () => {
    const file = await backup();
    good(await erase());
    await extension.asPage('page.report', { ...report(0, 'a'), visit: 'visit-bb' });
    await putAside(file);
    const { tables } = good(await extension.asPopup('restore.preview', { restore }));
    expect(tables.find(({ table }) => table === 'invitations')).toMatchObject({ rows: 3, added: 2 });
    expect(tables.find(({ table }) => table === 'policies')).toEqual({
      table: 'policies',
      rows: 0,
      added: 0,
      changed: 0,
    });
  });

  it.each([0, 1, 5, 12])('changes nothing when the disk is full after %i writes', async (writes) => {
    const file = await backup();
    await extension.asPage('page.report', { ...report(1, 'd'), present: ['b', 'c', 'd'] });
    const parts = await putAside(file);
    const before = await dump(databaseName);
    const works = failWrites(writes);
    const answer = await extension.asPopup('restore.commit', { restore, parts, mode: 'replace' });
    works();
    expect(answer).toMatchObject({ ok: false, error: { code: 'storage' } });
    expect(await dump(databaseName)).toEqual(before);
    good(await extension.asPopup('restore.commit', { restore, parts, mode: 'replace' }));
  });

  it('of which a part is missing, or that was let go of, changes nothing', async () => {
    const file = await backup();
    const parts = await putAside(file);
    const before = await kept();
    const commit = (count: number) =>
      extension.asPopup('restore.commit', { restore, parts: count, mode: 'replace' });
    expect(await commit(parts + 1)).toMatchObject({ error: { code: 'conflict' } });
    expect(await kept()).toEqual(before);
    good(await extension.asPopup('restore.drop', { restore }));
    expect(await commit(parts)).toMatchObject({ error: { code: 'conflict' } });
  });
});

describe('a file that is', () => {
  it.each<[what: string, head: object, code: string, says: RegExp]>([
    ['no backup', { something: 1 }, 'invalid-backup', /not a backup/],
    [
      'of a newer Anteroom',
      { anteroom: 'backup', schema: backupSchema + 1, wonders: [] },
      'newer-data',
      /newer Anteroom \(form 3/,
    ],
    [
      'without its date',
      { anteroom: 'backup', schema: 1, settings: {}, own: {} },
      'invalid-backup',
      /^created:/,
    ],
  ])('%s is refused, and nothing is touched', async (_, head, code, says) => {
    const before = await dump(databaseName);
    const answer = await extension.asPopup('restore.begin', {
      restore,
      head: JSON.parse(JSON.stringify(head)),
    });
    expect(answer).toMatchObject({ ok: false, error: { code, message: expect.stringMatching(says) } });
    expect(await dump(databaseName)).toEqual(before);
  });

  it.each<[what: string, table: string, row: object, says: RegExp]>([
    [
      'an event without a time',
      'events',
      { id: 'e', type: 'seen', invitation: 'a', person: null },
      /^tables\.events\.7\.time: /,
    ],
    [
      'an event of no known kind',
      'events',
      { id: 'e', type: 'x', time: 1, invitation: 'a', person: null },
      /^tables\.events\.7/,
    ],
    ['a table nobody knows', 'wonders', {}, /^tables\.wonders: /],
    [
      'a reading with markup for a link',
      'people',
      { id: 'p', slugs: 3, names: [], namePairs: [] },
      /^tables\.people\.7\.slugs: /,
    ],
  ])('wrong in %s is refused with the place and the reason', async (_, table, row, says) => {
    const { head } = await backup();
    good(await extension.asPopup('restore.begin', { restore, head }));
    const rows = [JSON.parse(JSON.stringify(row))];
    const answer = await extension.asPopup('restore.add', { restore, part: 1, table, first: 7, rows });
    expect(answer).toMatchObject({
      ok: false,
      error: { code: 'invalid-backup', message: expect.stringMatching(says) },
    });
  });
});

describe('deleting everything', () => {
  it('also clears what stands in the extension’s storage, records on their way too', async () => {
    extension.chrome.local.set('outbox:act.record:x', { name: 'act.record' });
    good(await erase());
    expect([...extension.chrome.local.keys()].filter((key) => !key.startsWith('changed:'))).toEqual([]);
  });

  it('asks for the word', async () => {
    expect(await extension.asPopup('data.erase', { typed: 'yes' as 'erase' })).toMatchObject({
      error: { code: 'malformed' },
    });
    expect((await kept()).some(({ rows }) => rows.length > 0)).toBe(true);
  });

  it('leaves the open page to be read anew', async () => {
    good(await erase());
    const { resend } = good(await extension.asPage('page.report', { ...report(1, ''), present: ['b', 'c'] }));
    expect(resend).toEqual(['b', 'c']);
  });
});
