// @vitest-environment jsdom
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Outbox } from '../../../src/content/outbox/outbox.ts';
import type { Letter } from '../../../src/content/outbox/storage.ts';
import type { Recording } from '../../../src/content/store/act.ts';
import { FakeExtension } from './extension.ts';

let extension: FakeExtension;
let givenUp: number;
let told: Recording[];

beforeEach(() => {
  vi.useFakeTimers();
  extension = new FakeExtension();
  extension.install();
  givenUp = 0;
  told = [];
});

afterEach(() => {
  vi.useRealTimers();
});

/** A LinkedIn page that has just loaded. */
async function load(): Promise<Outbox> {
  const { createOutbox } = await import('../../../src/content/outbox/outbox.ts');
  const { browserStorage } = await import('../../../src/content/outbox/storage.ts');
  return createOutbox(browserStorage, () => {
    givenUp += 1;
  });
}

function letter(act: string): Letter {
  const input = { act, invitation: 'a', person: null, template: null, at: 1, by: 'composer' } as const;
  return { name: 'reply.record', input };
}

const tell = (recording: Recording) => void told.push(recording);
const patience = () => vi.advanceTimersByTimeAsync(200_000);

async function send(outbox: Outbox, act: string): Promise<void> {
  void outbox.send(letter(act), act, tell);
  await patience();
}

describe('a record', () => {
  it('is stored before it is sent, and no longer once the background has it', async () => {
    const outbox = await load();
    extension.callsLeft = 1;
    await send(outbox, 'act-1');
    expect([...extension.stored.keys()]).toEqual(['outbox:reply.record:act-1']);
    expect(extension.taken).toEqual([]);
    extension.callsLeft = Number.POSITIVE_INFINITY;
    await (await load()).resend();
    expect(extension.taken).toEqual(['reply.record act-1']);
    expect(extension.stored.size).toBe(0);
  });

  it('is told as pending, then recorded', async () => {
    await send(await load(), 'act-1');
    expect(told).toEqual(['pending', 'recorded']);
  });

  it('that the background cannot take now is kept, and sent again by itself', async () => {
    extension.answer = 'storage';
    const outbox = await load();
    void outbox.send(letter('act-1'), 'act-1', tell);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(told.at(-1)).toBe('kept');
    extension.answer = 'ok';
    await patience();
    expect(told.at(-1)).toBe('recorded');
    expect(extension.stored.size).toBe(0);
  });

  it('that can neither be stored nor sent is lost, and said to be', async () => {
    extension.gone = true;
    await send(await load(), 'act-1');
    expect(told).toEqual(['pending', 'lost']);
  });

  it('that cannot be stored is sent all the same', async () => {
    extension.full = true;
    await send(await load(), 'act-1');
    expect(told.at(-1)).toBe('recorded');
  });

  it('is given up when the background calls it malformed on three page loads', async () => {
    extension.answer = 'malformed';
    await send(await load(), 'act-1');
    expect([told.at(-1), givenUp, extension.stored.size]).toEqual(['kept', 0, 1]);
    await (await load()).resend();
    expect([givenUp, extension.stored.size]).toEqual([0, 1]);
    await (await load()).resend();
    expect([givenUp, extension.stored.size]).toEqual([1, 0]);
  });

  it('kept in case nothing more is heard is sent by a later page, not before its time', async () => {
    await (await load()).keep(letter('act-1'), 'act-1:open', 60_000);
    await (await load()).resend();
    expect(extension.taken).toEqual([]);
    await vi.advanceTimersByTimeAsync(60_001);
    await (await load()).resend();
    expect(extension.taken).toEqual(['reply.record act-1']);
  });

  it('kept so and taken back is never sent', async () => {
    const outbox = await load();
    await outbox.keep(letter('act-1'), 'act-1:open', 10);
    await outbox.withdraw('reply.record', 'act-1:open');
    await patience();
    await (await load()).resend();
    expect(extension.taken).toEqual([]);
  });
});

describe('what else is in the storage', () => {
  it('is left alone', async () => {
    extension.stored.set('settings', { theme: 'dark' });
    extension.stored.set('outbox:reply.record:x', 'of another make');
    await (await load()).resend();
    expect(extension.stored.size).toBe(2);
    expect(extension.taken).toEqual([]);
  });

  it('has room for 2000 records; the oldest beyond are given up', async () => {
    for (let index = 0; index < 2_003; index += 1) {
      const entry = { ...letter(`act-${index}`), at: index, notBefore: 0, refused: 0 };
      extension.stored.set(`outbox:reply.record:act-${index}`, entry);
    }
    await (await load()).resend();
    expect(givenUp).toBe(3);
    expect(extension.taken).toHaveLength(2_000);
    expect(extension.taken).not.toContain('reply.record act-2');
  });
});

it('whenever tab or worker die, each record arrives, and two tabs may send it at once', async () => {
  const trouble = fc.record({
    dies: fc.integer({ min: 1, max: 8 }),
    answer: fc.constantFrom('ok' as const, 'die before' as const, 'die after' as const, 'storage' as const),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(trouble, { maxLength: 4 }), async (troubles) => {
      extension = new FakeExtension();
      extension.install();
      // A wish that was not even stored is one the page has not promised anything about.
      const first = await load();
      extension.callsLeft = troubles[0]?.dies ?? Number.POSITIVE_INFINITY;
      extension.answer = troubles[0]?.answer ?? 'ok';
      void first.send(letter('act-1'), 'act-1', tell);
      await patience();
      for (const { dies, answer } of troubles.slice(1)) {
        Object.assign(extension, { callsLeft: dies, answer });
        void (await load()).resend();
        await patience();
      }
      Object.assign(extension, { callsLeft: Number.POSITIVE_INFINITY, answer: 'ok' });
      const [one, other] = [await load(), await load()];
      void one.resend();
      void other.resend();
      await patience();
      expect(new Set(extension.taken)).toEqual(new Set(['reply.record act-1']));
      expect(extension.stored.size).toBe(0);
    }),
    { numRuns: 60 },
  );
}, 60_000);
