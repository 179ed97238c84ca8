import { beforeEach, describe, expect, it } from 'vitest';
import { databaseName } from '../../src/background/database/database.ts';
import type { ActRecord, AnswerRecord, ReplyRecord } from '../../src/messages/act.ts';
import { dump, rowsOf } from './database/dump.ts';
import { failWrites } from './database/fail-writes.ts';
import { report } from './readings.ts';
import { Extension, good, tabId } from './worker.ts';

const now = Date.UTC(2026, 10, 20, 12);
const day = 86_400_000;
const advice = { policy: { id: 'client-friendly', version: 1 }, verdict: 'accept', certain: true } as const;

let extension: Extension;

beforeEach(async () => {
  extension = await Extension.fresh();
  await extension.asPopup('settings.set', { policy: 'client-friendly' });
  await extension.asPopup('clock.set', { now });
  await extension.asPage('page.report', report(0, 'abc'));
});

function act(change: Partial<ActRecord> = {}): ActRecord {
  return {
    act: 'act-00001',
    invitation: 'a',
    decision: 'accept',
    by: 'sidebar',
    outcome: 'done',
    because: null,
    at: now,
    advice: null,
    ...change,
  };
}

function reply(change: Partial<ReplyRecord> = {}): ReplyRecord {
  return {
    act: 'act-00002',
    invitation: 'b',
    person: null,
    template: 'ask',
    at: now,
    by: 'composer',
    ...change,
  };
}

function answer(change: Partial<AnswerRecord> = {}): AnswerRecord {
  return { invitation: 'b', person: null, thread: null, hash: 'h1', at: now, quote: 'Sure!', ...change };
}

async function deeds(): Promise<object[]> {
  return (await extension.record()).deeds;
}

async function shown(id: string) {
  const { pages } = await extension.record();
  return pages[0]?.invitations.find(({ reading }) => reading.id === id);
}

describe('a decision', () => {
  it('is recorded once, however often it is told and by whichever tab', async () => {
    extension.openTab(9);
    for (const tab of [tabId, tabId, 9]) good(await extension.asPage('act.record', act(), tab));
    await extension.wake();
    good(await extension.asPage('act.record', act()));
    expect(await deeds()).toMatchObject([
      {
        id: 'decided:act-00001',
        type: 'decided',
        invitation: 'a',
        decision: 'accept',
        by: 'sidebar',
        time: now,
      },
    ]);
  });

  it('takes its invitation off the page and the icon', async () => {
    await extension.asPage('act.record', act());
    expect(await shown('a')).toBeUndefined();
    expect(await shown('b')).toMatchObject({ decision: null, reply: 'none' });
    await expect.poll(() => extension.chrome.badges.get('all')).toBe('2');
  });

  it('remembers the suggestion it was made in view of', async () => {
    const suggestion = (await shown('a'))?.suggestion;
    if (!suggestion) throw new Error('Nothing was suggested.');
    const { policy, verdict, certain } = suggestion;
    await extension.asPage('act.record', act({ advice: { policy, verdict, certain } }));
    const events = rowsOf(await dump(databaseName), 'events');
    const decided = events.find((event) => Reflect.get(Object(event), 'type') === 'decided');
    const suggested = events.find(
      (event) => Reflect.get(Object(event), 'id') === Reflect.get(Object(decided), 'advice').suggested,
    );
    expect(suggested).toMatchObject({ type: 'suggested', invitation: 'a', verdict, policy });
  });

  it('remembers what was shown, though nobody suggested it as far as the history knows', async () => {
    const shownOnly = { ...advice, policy: { id: 'gone', version: 7 } };
    await extension.asPage('act.record', act({ advice: shownOnly }));
    expect(await deeds()).toMatchObject([{ advice: { suggested: null, verdict: 'accept' } }]);
  });

  it('that did not come about leaves the invitation where it is, with the reason', async () => {
    await extension.asPage('act.record', act({ outcome: 'notDone', because: 'dialog' }));
    expect(await shown('a')).toMatchObject({
      decision: { decision: 'accept', outcome: 'notDone', because: 'dialog' },
    });
    expect(await deeds()).toMatchObject([
      { id: 'attempted:act-00001', type: 'attempted', because: 'dialog' },
    ]);
  });

  it('that came about after all is recorded as done besides; told late, the attempt adds nothing', async () => {
    await extension.asPage('act.record', act({ outcome: 'notDone', because: 'timeout' }));
    await extension.asPage('act.record', act());
    await extension.asPage('act.record', act({ act: 'act-00009', invitation: 'c' }));
    await extension.asPage(
      'act.record',
      act({ act: 'act-00009', invitation: 'c', outcome: 'notDone', because: 'left' }),
    );
    expect((await deeds()).map((deed) => Reflect.get(deed, 'id')).sort()).toEqual([
      'attempted:act-00001',
      'decided:act-00001',
      'decided:act-00009',
    ]);
  });

  it('of an invitation nobody has read is recorded all the same', async () => {
    good(await extension.asPage('act.record', act({ invitation: 'stranger' })));
    expect(await deeds()).toMatchObject([{ invitation: 'stranger' }]);
  });

  it.each([0, 1, 2])(
    'is recorded whole or not at all when the disk is full after %i writes',
    async (writes) => {
      const before = await dump(databaseName);
      const works = failWrites(writes);
      const answered = await extension.asPage('act.record', act());
      works();
      expect(answered).toMatchObject({ ok: false, error: { code: 'kept' } });
      expect(await dump(databaseName)).toEqual(before);
      good(await extension.asPage('act.record', act()));
      expect(await deeds()).toHaveLength(1);
    },
  );

  it.each<[what: string, record: object]>([
    ['done for a reason', act({ because: 'error' })],
    ['not done for none', act({ outcome: 'notDone' })],
    ['of a kind nobody knows', { ...act(), decision: 'block' }],
    ['with something besides', { ...act(), note: 'x' }],
    ['without an act', { ...act(), act: '' }],
  ])('%s is refused', async (_, record) => {
    expect(await extension.asPage('act.record', record as ActRecord)).toMatchObject({
      error: { code: 'malformed' },
    });
    expect(await deeds()).toEqual([]);
  });

  it('is recorded only as a page tells it', async () => {
    expect(await extension.asPopup('act.record', act())).toMatchObject({ error: { code: 'forbidden' } });
  });
});

describe('the time of a decision', () => {
  it('is the page’s, and never in the future', async () => {
    await extension.asPopup('clock.set', { now: null });
    const real = Date.now();
    await extension.asPage('act.record', act({ at: real - day }));
    await extension.asPage('act.record', act({ act: 'act-00009', invitation: 'b', at: real + day }));
    const [early, late] = (await deeds()).map((deed) => Number(Reflect.get(deed, 'time')));
    expect(early).toBe(real - day);
    expect(late).toBeGreaterThanOrEqual(real);
    expect(late).toBeLessThan(real + day);
  });
});

describe('a reply', () => {
  it('makes the invitation wait for an answer, and tells the page', async () => {
    good(await extension.asPage('reply.record', reply()));
    good(await extension.asPage('reply.record', reply()));
    expect(await deeds()).toMatchObject([{ id: 'replied:act-00002', by: 'composer', template: 'ask' }]);
    expect(await shown('b')).toMatchObject({ reply: 'asked' });
    expect(extension.chrome.pushed.at(-1)?.message).toMatchObject({
      push: 'suggestions.changed',
      value: { suggestions: { b: {} } },
    });
  });

  it('has been waiting since it was sent', async () => {
    await extension.asPage('reply.record', reply());
    await extension.asPopup('clock.set', { now: now + 3 * day });
    await extension.asPage('page.report', report(1, 'abc'));
    const rows = rowsOf(await dump(databaseName), 'sightings');
    const b = rows.find((row) => Reflect.get(Object(row), 'id') === 'b');
    expect(Reflect.get(Object(b), 'evidence')['reply.waitingDays']).toMatchObject({ value: 3 });
  });

  it('that was answered says so, with the words', async () => {
    await extension.asPage('reply.record', reply());
    good(await extension.asPage('answer.record', answer()));
    good(await extension.asPage('answer.record', answer()));
    expect((await deeds()).map((deed) => Reflect.get(deed, 'type'))).toEqual(['replied', 'answered']);
    expect(await shown('b')).toMatchObject({ reply: 'answered' });
    const rows = rowsOf(await dump(databaseName), 'sightings');
    const b = rows.find((row) => Reflect.get(Object(row), 'id') === 'b');
    expect(Reflect.get(Object(b), 'evidence')['reply.state']).toMatchObject({
      value: 'answered',
      quote: 'Sure!',
    });
  });

  it('told again after the worker was stopped between recording and telling still reaches the page', async () => {
    await extension.asPage('reply.record', reply());
    extension.chrome.pushed.length = 0;
    await extension.wake();
    await extension.asPage('reply.record', reply());
    expect(extension.chrome.pushed).toHaveLength(1);
    expect(await deeds()).toHaveLength(1);
  });

  it('turns the suggestion to wait under a policy that asks first', async () => {
    await extension.asPopup('settings.set', { policy: 'ask-first' });
    await extension.asPage('reply.record', reply());
    expect((await shown('b'))?.suggestion.verdict).toBe('wait');
  });
});
