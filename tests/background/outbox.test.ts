import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { databaseName } from '../../src/background/database/database.ts';
import type { ActRecord } from '../../src/messages/act.ts';
import { dump, rowsOf } from './database/dump.ts';
import { failWrites } from './database/fail-writes.ts';
import { report } from './readings.ts';
import { Extension, good } from './worker.ts';

let extension: Extension;

beforeEach(async () => {
  extension = await Extension.fresh();
  await extension.asPage('page.report', report(0, 'abcdefgh'));
});
afterEach(() => void vi.useRealTimers());

function decision(place: number): ActRecord {
  return {
    act: `act-${String(place).padStart(5, '0')}`,
    invitation: 'abcdefgh'[place % 8] ?? 'a',
    decision: place % 3 === 0 ? 'decline' : 'accept',
    by: 'sidebar',
    outcome: 'done',
    because: null,
    at: 1000 + place,
    advice: null,
  };
}

const open = (place: number): ActRecord => ({ ...decision(place), outcome: 'notDone', because: 'left' });

const letters = () => [...extension.chrome.local.keys()].filter((key) => key.startsWith('outbox:'));
const deliver = async () => good(await extension.asPage('outbox.deliver', {})).givenUp;

/** What is recorded, as `decided act-00001`. */
async function recorded(): Promise<string[]> {
  const events = rowsOf(await dump(databaseName), 'events').map((event) => Object(event));
  return events
    .filter(({ type }) => type === 'decided' || type === 'attempted')
    .map(({ type, act }) => `${type} ${act}`)
    .sort();
}

it('fifty decisions, each with the worker stopped at another moment and the tab closed, are each recorded once', async () => {
  for (let place = 0; place < 50; place += 1) {
    good(await extension.asPage('act.begin', { record: open(place), ms: 0 }));
    const works = failWrites(place % 10, 'AbortError');
    // Whatever comes of it: the tab that asked is gone.
    await extension.asPage('act.record', decision(place));
    works();
    await extension.wake();
    expect(await deliver()).toBe(0);
  }
  expect(await recorded()).toEqual(
    Array.from({ length: 50 }, (_, place) => `decided act-${String(place).padStart(5, '0')}`),
  );
  expect(letters()).toEqual([]);
}, 120_000);

it('a full disk keeps the record on its way, says so, and writes it whole when there is room', async () => {
  const works = failWrites(1);
  expect(await extension.asPage('act.record', decision(0))).toMatchObject({ error: { code: 'kept' } });
  expect(await recorded()).toEqual([]);
  expect(letters()).toHaveLength(1);
  works();
  await deliver();
  expect(await recorded()).toEqual(['decided act-00000']);
  expect(letters()).toEqual([]);
});

it('what can neither be recorded nor put aside says so, and what can only be recorded is', async () => {
  extension.chrome.localWriteFails = 'QUOTA_BYTES quota exceeded';
  expect(await extension.asPage('act.record', decision(0))).toMatchObject({ ok: true });
  const works = failWrites(1);
  expect(await extension.asPage('act.record', decision(1))).toMatchObject({ error: { code: 'storage' } });
  works();
  expect(await recorded()).toEqual(['decided act-00000']);
});

describe('an act that has begun', () => {
  it('and of which nothing more is heard is recorded by a later page, not before its time', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 1_000_000 });
    good(await extension.asPage('act.begin', { record: open(0), ms: 180_000 }));
    await deliver();
    expect(await recorded()).toEqual([]);
    vi.setSystemTime(1_180_001);
    await deliver();
    expect(await recorded()).toEqual(['attempted act-00000']);
    expect(letters()).toEqual([]);
  });

  it('is told by its outcome alone, also when that is only put aside', async () => {
    good(await extension.asPage('act.begin', { record: open(0), ms: 0 }));
    const works = failWrites(1);
    await extension.asPage('act.record', decision(0));
    expect(letters()).toEqual(['outbox:act.record:act-00000:done']);
    works();
    await deliver();
    expect(await recorded()).toEqual(['decided act-00000']);
  });
});

describe('what waits', () => {
  it('and is no record is given up, and the rest of the storage left alone', async () => {
    extension.chrome.local.set('sidebar', { collapsed: true });
    extension.chrome.local.set('outbox:reply.record:x', 'of another make');
    extension.chrome.local.set('outbox:reply.record:y', {
      name: 'reply.record',
      input: {},
      at: 1,
      notBefore: 0,
    });
    expect(await deliver()).toBe(2);
    expect(letters()).toEqual([]);
    expect(extension.chrome.local.has('sidebar')).toBe(true);
  });

  it('is recorded once, however many pages load at the same moment', async () => {
    const works = failWrites(1);
    await extension.asPage('act.record', decision(0));
    works();
    await Promise.all([deliver(), deliver(), deliver()]);
    expect(await recorded()).toEqual(['decided act-00000']);
  });
});

it('whatever goes wrong on the way, an outcome the page has sent until it was taken is recorded once', async () => {
  const trouble = fc.record({
    failsAt: fc.integer({ min: 1, max: 8 }),
    wakes: fc.boolean(),
    aside: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(trouble, { maxLength: 4 }), fc.nat(1_000_000), async (troubles, salt) => {
      const record = { ...decision(0), act: `salted-${salt}-${Math.random()}`.slice(0, 60) };
      let isTaken = false;
      for (const { failsAt, wakes, aside } of troubles) {
        extension.chrome.localWriteFails = aside ? null : 'QUOTA_BYTES quota exceeded';
        const works = failWrites(failsAt);
        const answer = await extension.asPage('act.record', record);
        isTaken ||= answer.ok || answer.error.code === 'kept';
        works();
        if (wakes) await extension.wake();
      }
      extension.chrome.localWriteFails = null;
      if (!isTaken) good(await extension.asPage('act.record', record));
      await deliver();
      expect((await recorded()).filter((each) => each.endsWith(record.act))).toHaveLength(1);
      expect(letters()).toEqual([]);
    }),
    { numRuns: 25 },
  );
}, 60_000);
