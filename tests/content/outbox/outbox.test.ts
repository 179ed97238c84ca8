// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Letter, Outbox } from '../../../src/content/outbox/outbox.ts';
import type { Recording } from '../../../src/content/store/act.ts';
import type { ActRecord } from '../../../src/messages/act.ts';
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
  return createOutbox(() => {
    givenUp += 1;
  });
}

const reply: Letter = {
  name: 'reply.record',
  input: { act: 'act-1', invitation: 'a', person: null, template: null, at: 1, by: 'composer' },
};
const open: ActRecord = {
  ...{ act: 'act-1', invitation: 'a', decision: 'accept', by: 'sidebar', outcome: 'notDone' },
  ...{ because: 'left', at: 1, advice: null },
};

const tell = (recording: Recording) => void told.push(recording);
const patience = () => vi.advanceTimersByTimeAsync(200_000);

async function send(outbox: Outbox): Promise<void> {
  void outbox.send(reply, tell);
  await patience();
}

describe('a record', () => {
  it('is told as pending, then recorded', async () => {
    await send(await load());
    expect(told).toEqual(['pending', 'recorded']);
  });

  it.each([
    ['kept', 'kept'],
    ['storage', 'lost'],
    ['die before', 'lost'],
    ['die after', 'lost'],
  ] as const)(
    'the background does not take now (%s) is told as %s, and sent again by itself',
    async (answer, now) => {
      extension.answer = answer;
      void (await load()).send(reply, tell);
      await vi.advanceTimersByTimeAsync(1_900);
      expect(told).toEqual(['pending', now]);
      extension.answer = 'ok';
      await patience();
      expect(told.at(-1)).toBe('recorded');
    },
  );

  it('is lost when the extension is gone, and said to be', async () => {
    extension.gone = true;
    await send(await load());
    expect(told).toEqual(['pending', 'lost']);
  });

  it('is given up when the background calls it malformed', async () => {
    extension.answer = 'malformed';
    await send(await load());
    expect([told.at(-1), givenUp]).toEqual(['refused', 1]);
  });

  it('does not overtake the word that its act has begun', async () => {
    const outbox = await load();
    extension.slow = 500;
    void outbox.begin(open, 60_000);
    void outbox.send({ name: 'act.record', input: { ...open, outcome: 'done', because: null } }, tell);
    await patience();
    expect(extension.taken).toEqual(['act.begin act-1', 'act.record act-1']);
  });
});

it('what the background gave up of what was left is told', async () => {
  extension.givenUp = 3;
  await (await load()).resend();
  expect(givenUp).toBe(3);
});
