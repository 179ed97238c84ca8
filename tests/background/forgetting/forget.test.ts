import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { databaseName, tableNames } from '../../../src/background/database/database.ts';
import { transact } from '../../../src/background/database/open.ts';
import { type Dump, dump, restore } from '../database/dump.ts';
import shipped from '../database/shipped/v2.json' with { type: 'json' };
import { person, report } from '../readings.ts';
import { Extension, good } from '../worker.ts';

const now = Date.UTC(2026, 10, 20, 12);

let extension: Extension;

beforeEach(async () => {
  extension = await Extension.fresh();
  await extension.asPopup('settings.set', { policy: 'client-friendly' });
  await extension.asPopup('clock.set', { now });
});

/** Everything stored, as one text. */
async function everything(): Promise<string> {
  return JSON.stringify([await dump(databaseName), [...extension.chrome.local]]);
}

describe('forgetting a person', () => {
  it('leaves no trace of them in any table, nor in what is on its way', async () => {
    // A database with a row about one and the same person in every table.
    globalThis.indexedDB = new IDBFactory();
    await restore(databaseName, shipped as unknown as Dump);
    extension.chrome.local.set('outbox:act.record:x', {
      name: 'act.record',
      input: { invitation: 'sam-lee' },
    });
    await extension.wake();
    expect(await everything()).toContain('sam-lee');
    const { invitations } = good(await extension.asPopup('forget.do', { person: 'in:sam-lee' }));
    expect(invitations).toBe(2);
    const left = await everything();
    for (const trace of ['sam-lee', 'Sam Lee', 'lee sam', '7300000000000000001'])
      expect(left).not.toContain(trace);
  });

  it('leaves everybody else as they are', async () => {
    await extension.asPage('page.report', report(0, 'abc'));
    const about = async (id: string) => good(await extension.asPopup('history.entry', { invitation: id }));
    const before = await about('b');
    good(await extension.asPopup('forget.do', { person: 'in:person-a' }));
    expect(await about('b')).toEqual(before);
    expect((await about('a')).entry).toBeNull();
  });

  it('takes who is the same person with them', async () => {
    await extension.asPage('page.report', report(0, 'ab'));
    await transact('rw', ['matches'], ({ matches }) =>
      matches.add({
        id: 'in:person-a in:person-b',
        person: 'in:person-a',
        other: 'in:person-b',
        same: true,
        by: 'user',
        at: now,
      }),
    );
    expect(good(await extension.asPopup('forget.do', { person: 'in:person-b' })).invitations).toBe(2);
  });

  it('holds when an older backup is put back; what happens later is new', async () => {
    await extension.asPage('page.report', report(0, 'ab'));
    const { head, tables } = good(await extension.asPopup('backup.head', {}));
    const parts = await Promise.all(
      tables.map(async ({ table }) => ({
        table,
        rows: good(await extension.asPopup('backup.rows', { table, after: null })).rows,
      })),
    );
    good(await extension.asPopup('forget.do', { person: 'in:person-a' }));
    for (const mode of ['merge', 'replace'] as const) {
      good(await extension.asPopup('restore.begin', { restore: 'restore-1', head }));
      for (const [index, each] of parts.entries()) {
        good(
          await extension.asPopup('restore.add', {
            restore: 'restore-1',
            part: index + 1,
            first: 0,
            ...each,
          }),
        );
      }
      good(await extension.asPopup('restore.commit', { restore: 'restore-1', parts: parts.length, mode }));
      expect(await everything()).not.toContain('person-a');
      expect(await everything()).toContain('person-b');
    }
    await extension.asPopup('clock.set', { now: now + 1 });
    const again = [
      person('a2', { profileUrl: { known: true, value: 'https://www.linkedin.com/in/person-a/' } }),
    ];
    await extension.asPage('page.report', {
      ...report(0, ''),
      visit: 'visit-bb',
      changed: again,
      present: ['a2'],
    });
    expect(await everything()).toContain('in:person-a');
  });

  it('of an invitation whose sender nobody knows takes that invitation', async () => {
    const nobody = person('x', { profileUrl: { known: true, value: null } });
    await extension.asPage('page.report', { ...report(0, ''), changed: [nobody], present: ['x'] });
    expect(good(await extension.asPopup('forget.do', { invitation: 'x' })).invitations).toBe(1);
    expect(await everything()).not.toContain('Person x');
  });

  it('finds them by parts of a name, folded, or the address', async () => {
    const changed = [person('a', { name: { known: true, value: 'Żaneta Müller' } })];
    await extension.asPage('page.report', { ...report(0, 'b'), changed, present: ['a', 'b'] });
    const found = async (text: string) =>
      good(await extension.asPopup('forget.find', { text })).people.map(({ id }) => id);
    for (const text of ['zaneta', 'muller ż', 'person-a']) expect(await found(text)).toEqual(['in:person-a']);
    expect(await found('  ')).toEqual([]);
  });
});

it('every table is reached by forgetting, or cannot hold anybody', async () => {
  const { forgettingTables } = await import('../../../src/background/forgetting/forget.ts');
  const { blankTables } = await import('../../../src/background/forgetting/blank-names.ts');
  // What is staged or was set aside is dropped; what is left to be done is done at once.
  const nobody = ['policies', 'drafts', 'forgotten', 'staged', 'setAside', 'unfinished'];
  const reached = new Set<string>([...forgettingTables, ...blankTables, ...nobody]);
  expect([...reached].sort()).toEqual([...tableNames].sort());
});
