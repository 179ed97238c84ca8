import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { databaseName } from '../../src/background/database/database.ts';
import type { Letter, OutboxStorage } from '../../src/content/outbox/storage.ts';
import { dump, rowsOf } from './database/dump.ts';
import { failWrites } from './database/fail-writes.ts';
import { report } from './readings.ts';
import { Extension } from './worker.ts';

let extension: Extension;
/** What the wire does with the next requests; the worker itself is real. */
let wire: 'whole' | 'lost before' | 'lost after' = 'whole';
let createOutbox: typeof import('../../src/content/outbox/outbox.ts').createOutbox;

beforeEach(async () => {
  extension = await Extension.fresh();
  await extension.asPage('page.report', report(0, 'abcdefgh'));
  wire = 'whole';
  createOutbox = await loadOutbox();
});

afterEach(() => {
  vi.doUnmock('../../src/content/link/request.ts');
});

/** The extension's storage, as every page shares it. */
const storageOf = ({ chrome }: Extension): OutboxStorage => ({
  async put(key, entry) {
    chrome.local.set(key, structuredClone(entry));
    return true;
  },
  remove: async (key) => void chrome.local.delete(key),
  all: async () =>
    new Map([...chrome.local].filter(([key]) => key.startsWith('outbox:')) as [string, never][]),
});

/** The real outbox, on a wire that leads to the real background. */
async function loadOutbox(): Promise<typeof createOutbox> {
  // A page ends with its test, but its timers do not: what it still sends must not reach the next test's background.
  const own = extension;
  vi.resetModules();
  vi.doMock('../../src/content/link/request.ts', () => ({
    request: async (name: 'act.record', input: never) => {
      const gone = { ok: false, error: { code: 'internal', message: 'no answer' } };
      if (wire === 'lost before' || own !== extension) return gone;
      const answer = await own.asPage(name, input);
      return wire === 'lost after' ? gone : answer;
    },
  }));
  return (await import('../../src/content/outbox/outbox.ts')).createOutbox;
}

/** The outbox of a page that has just loaded. */
const pageOutbox = () =>
  createOutbox(storageOf(extension), () => {
    throw new Error('A record was given up.');
  });

function decision(place: number): Letter {
  const input = {
    act: `act-${String(place).padStart(5, '0')}`,
    invitation: 'abcdefgh'[place % 8] ?? 'a',
    decision: place % 3 === 0 ? 'decline' : 'accept',
    by: 'sidebar',
    outcome: 'done',
    because: null,
    at: 1000 + place,
    advice: null,
  } as const;
  return { name: 'act.record', input };
}

it('fifty decisions, each with the worker stopped at another moment, are each recorded once', async () => {
  for (let place = 0; place < 50; place += 1) {
    const outbox = pageOutbox();
    const letter = decision(place);
    // Killed after so many writes, or before it heard of it, or before it could answer.
    const moment = place % 10;
    wire = moment === 8 ? 'lost before' : moment === 9 ? 'lost after' : 'whole';
    const works = moment < 8 ? failWrites(moment, 'AbortError') : () => undefined;
    let recording = '';
    void outbox.send(letter, `act-${place}`, (now) => {
      recording = now;
    });
    await expect.poll(() => ['kept', 'recorded'].includes(recording), { interval: 5 }).toBe(true);
    works();
    await extension.wake();
    // The next page that loads sends what is left.
    wire = 'whole';
    await pageOutbox().resend();
  }
  const decided = rowsOf(await dump(databaseName), 'events').filter(
    (event) => Reflect.get(Object(event), 'type') === 'decided',
  );
  const acts = decided.map((event) => Reflect.get(Object(event), 'act'));
  expect(acts.sort()).toEqual(
    Array.from({ length: 50 }, (_, place) => `act-${String(place).padStart(5, '0')}`),
  );
  expect([...(await storageOf(extension).all()).keys()]).toEqual([]);
}, 120_000);

it('a full disk keeps the record on its way, says so, and writes it whole when there is room', async () => {
  const outbox = pageOutbox();
  const works = failWrites(1);
  const told: string[] = [];
  void outbox.send(decision(0), 'act-0', (now) => told.push(now));
  await expect.poll(() => told.at(-1)).toBe('kept');
  const events = () =>
    dump(databaseName).then((all) =>
      rowsOf(all, 'events').filter((event) => Reflect.get(Object(event), 'type') === 'decided'),
    );
  expect(await events()).toEqual([]);
  expect((await storageOf(extension).all()).size).toBe(1);
  works();
  await pageOutbox().resend();
  expect(await events()).toHaveLength(1);
  expect((await storageOf(extension).all()).size).toBe(0);
});
