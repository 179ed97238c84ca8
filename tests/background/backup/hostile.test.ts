import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { databaseName } from '../../../src/background/database/database.ts';
import { fingerprintOf } from '../../../src/background/forgetting/fingerprint.ts';
import { backupSchema } from '../../../src/messages/backup.ts';
import { dump, rowsOf } from '../database/dump.ts';
import { report } from '../readings.ts';
import { Extension, good } from '../worker.ts';

const now = Date.UTC(2026, 10, 20, 12);
const restore = 'restore-1';
const head = { anteroom: 'backup', schema: backupSchema, created: '2026-11-20', settings: {}, own: {} };

let extension: Extension;

async function begin(): Promise<void> {
  extension = await Extension.fresh();
  await extension.asPopup('clock.set', { now });
  await extension.asPage('page.report', report(0, 'ab'));
  await decide('act-00001', 'accept');
}

beforeEach(begin);

function decide(act: string, decision: 'accept' | 'decline') {
  const done = { by: 'page', outcome: 'done', because: null, advice: null } as const;
  return extension.asPage('act.record', { act, invitation: 'a', decision, at: now, ...done });
}

async function putAside(table: string, rows: readonly object[]) {
  good(await extension.asPopup('restore.begin', { restore, head }));
  const sent = JSON.parse(JSON.stringify(rows));
  return extension.asPopup('restore.add', { restore, part: 1, table, first: 0, rows: sent });
}

async function merge(table: string, rows: readonly object[]): Promise<void> {
  good(await putAside(table, rows));
  good(await extension.asPopup('restore.commit', { restore, parts: 1, mode: 'merge' }));
}

const outcome = async () =>
  good(await extension.asPopup('history.entry', { invitation: 'a' })).entry?.outcome;

const decided = (time: number, decision = 'accept') => ({
  id: `decided:evil-${time}`,
  type: 'decided',
  time,
  invitation: 'a',
  person: null,
  act: 'evil-0001',
  decision,
  by: 'page',
  template: null,
  advice: null,
});
const policy = (version: number, saved = now) => ({
  id: 'evil',
  version,
  saved,
  policy: { id: 'evil', version },
});

describe('a forgetting in a file', () => {
  it.each([1, 86_400_000, 8.64e15 - now])(
    'that is still %i ms to come removes nothing and silences nothing',
    async (ahead) => {
      await merge('forgotten', [
        { id: fingerprintOf('invitation', 'a'), what: 'invitation', at: now + ahead },
        { id: fingerprintOf('person', 'in:person-a'), what: 'person', at: now + ahead },
      ]);
      expect(await outcome()).toBe('accept');
      good(await decide('act-00002', 'decline'));
      expect(await outcome()).toBe('decline');
    },
  );

  it('is named in the preview with everything it would take along, which takes nothing', async () => {
    const row = { id: fingerprintOf('person', 'in:person-a'), what: 'person', at: now };
    good(await putAside('forgotten', [row]));
    const before = await dump(databaseName);
    const { removals } = good(await extension.asPopup('restore.preview', { restore }));
    expect(await dump(databaseName)).toEqual(before);
    const named = Object.fromEntries(removals.map(({ table, gone, names }) => [table, [gone, ...names]]));
    expect(named).toMatchObject({ people: [1, 'Person a'], invitations: [1, 'Person a'] });
    good(await extension.asPopup('restore.commit', { restore, parts: 1, mode: 'merge' }));
    const after = await dump(databaseName);
    for (const { table, gone } of removals)
      expect([table, rowsOf(before, table).length - rowsOf(after, table).length]).toEqual([table, gone]);
  });
});

describe('a file from the future', () => {
  it.each([now + 1, Date.UTC(2066, 0), 8.64e15])(
    'does not win over what the user decides later (%i)',
    async (time) => {
      await merge('events', [decided(time)]);
      good(await decide('act-00002', 'decline'));
      expect(await outcome()).toBe('decline');
    },
  );

  it('gives no moment that is still to come', async () => {
    await merge('policies', [policy(1, 8.64e15)]);
    expect(rowsOf(await dump(databaseName), 'policies')).toMatchObject([{ saved: now }]);
  });
});

it.each<[what: string, table: string, row: object]>([
  ['a version that is no number to count on from', 'policies', policy(1e308)],
  ['half a version', 'policies', policy(1.5)],
  ['a version of another policy', 'policies', { ...policy(1), policy: { id: 'other', version: 1 } }],
  ['half a millisecond', 'events', decided(now + 0.5)],
  ['a moment that is no date', 'events', decided(1e300)],
  ['a decision that is none', 'events', decided(now, 'maybe')],
  [
    'a profile without its fields',
    'profiles',
    { person: 'in:a', readAt: now, profile: {}, times: {}, text: {} },
  ],
  ['an import in no state', 'imports', { id: 'x', time: now, name: 'x' }],
])('%s is refused', async (_, table, row) => {
  expect(await putAside(table, [row])).toMatchObject({ ok: false, error: { code: 'invalid-backup' } });
});

const time = fc.constantFrom(0, 1, now - 1, now, now + 1, Date.UTC(2066, 0), 8.64e15, 1e300, 0.5, Number.NaN);
const hostile = fc.oneof(
  time.map((at) => ({ table: 'events', row: decided(at) as object })),
  fc.tuple(fc.constantFrom(0, 1, 2, 1e9, 1e9 + 1, 1e308, -1), time).map(([version, saved]) => ({
    table: 'policies',
    row: policy(version, saved),
  })),
  time.map((at) => ({
    table: 'forgotten',
    row: { id: fingerprintOf('invitation', 'b'), what: 'invitation', at: at <= now ? at : at },
  })),
  time.map((at) => ({
    table: 'events',
    row: {
      ...decided(at),
      id: `corrected:x${at}`,
      type: 'corrected',
      corrects: `corrected:x${at}`,
      decision: 'none',
    },
  })),
  time.map((at) => ({ table: 'drafts', row: { id: 'evil', base: 1, at, revision: 1, draft: 'x' } })),
  time.map((changed) => ({
    table: 'namedLists',
    row: { id: 'x', name: 'x', trusted: true, people: [''], companies: [''], words: [''], changed },
  })),
);

it('whatever a file holds, it is refused in words or taken in, and what the user does next counts', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(hostile, { minLength: 1, maxLength: 3 }), async (parts) => {
      await begin();
      good(await extension.asPopup('restore.begin', { restore, head }));
      let taken = 0;
      for (const { table, row } of parts) {
        const rows = JSON.parse(JSON.stringify([row]));
        const answer = await extension.asPopup('restore.add', {
          restore,
          part: taken + 1,
          table,
          first: 0,
          rows,
        });
        if (answer.ok) taken += 1;
        else expect(answer.error.code).toBe('invalid-backup');
      }
      good(await extension.asPopup('restore.preview', { restore }));
      good(await extension.asPopup('restore.commit', { restore, parts: taken, mode: 'merge' }));
      good(await decide('act-00002', 'decline'));
      expect(await outcome()).toBe('decline');
      good(await extension.asPopup('policy.list', {}));
      for (const { rows } of (await dump(databaseName)).stores)
        for (const row of rows)
          expect(Number(Reflect.get(Object(row), 'time') ?? 0)).toBeLessThanOrEqual(now + 2);
    }),
    { numRuns: 100 },
  );
});
