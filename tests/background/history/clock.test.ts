import { beforeEach, describe, expect, it } from 'vitest';
import { databaseName } from '../../../src/background/database/database.ts';
import type { ActRecord } from '../../../src/messages/act.ts';
import { dump, rowsOf } from '../database/dump.ts';
import { report } from '../readings.ts';
import { Extension, good } from '../worker.ts';

const now = Date.UTC(2026, 10, 20, 12);
const hour = 3_600_000;

let extension: Extension;

const at = (time: number) => extension.asPopup('clock.set', { now: time });
const entry = async () => good(await extension.asPopup('history.entry', { invitation: 'a' })).entry;

function decide(act: string, decision: ActRecord['decision'], change: Partial<ActRecord> = {}) {
  const done = { by: 'page', outcome: 'done', because: null, advice: null } as const;
  return extension.asPage('act.record', { act, invitation: 'a', decision, at: 0, ...done, ...change });
}

beforeEach(async () => {
  extension = await Extension.fresh();
});

describe.each([1, 24, 365 * 24, 40 * 365 * 24])('a clock that was ahead by %i hours', (hours) => {
  const ahead = now + hours * hour;

  it('does not keep a later decision from counting', async () => {
    await at(ahead);
    await extension.asPage('page.report', report(0, 'a'));
    await decide('act-00001', 'accept');
    await at(now);
    await decide('act-00002', 'decline');
    expect(await entry()).toMatchObject({ outcome: 'decline' });
    expect(rowsOf(await dump(databaseName), 'invitations')).toContainEqual(
      expect.objectContaining({ id: 'a', decision: expect.objectContaining({ decision: 'decline' }) }),
    );
  });

  it('does not keep an answer from ending a question', async () => {
    await at(ahead);
    await extension.asPage('page.report', report(0, 'a'));
    const about = { invitation: 'a', person: null };
    await extension.asPage('reply.record', {
      act: 'act-00001',
      ...about,
      template: null,
      at: 0,
      by: 'composer',
    });
    await at(now);
    await extension.asPage('answer.record', { ...about, thread: null, hash: 'h', at: 0, quote: 'Hello' });
    expect(await entry()).toMatchObject({ reply: 'answered' });
  });

  it('does not keep a correction from holding, nor what corrects it in turn', async () => {
    await at(ahead);
    await extension.asPage('page.report', report(0, 'a'));
    await decide('act-00001', 'accept');
    await at(now);
    const correct = (id: string, corrects: string, decision: 'decline' | 'none' | null) =>
      extension.asPopup('history.correct', { id, invitation: 'a', corrects, decision });
    await correct('correct-1', 'decided:act-00001', 'decline');
    expect(await entry()).toMatchObject({ outcome: 'decline' });
    await correct('correct-2', 'corrected:correct-1', null);
    expect(await entry()).toMatchObject({ outcome: 'accept' });
  });

  it('does not keep an invitation that is back among those that went', async () => {
    await at(now);
    await extension.asPage('page.report', {
      ...report(0, 'ab'),
      page: { ...report(0, 'ab').page, whole: true },
    });
    await at(ahead);
    const gone = report(0, 'b', { visit: 'visit-bb' });
    await extension.asPage('page.report', { ...gone, page: { ...gone.page, whole: true } });
    expect(await entry()).toMatchObject({ outcome: 'gone' });
    await at(now + 1);
    await extension.asPage('page.report', report(0, 'ab', { visit: 'visit-cc' }));
    expect(await entry()).toMatchObject({ outcome: 'pending' });
  });

  it('does not keep what happens after a forgetting from being recorded', async () => {
    await at(ahead);
    await extension.asPage('page.report', report(0, 'ab'));
    good(await extension.asPopup('forget.do', { invitation: 'a' }));
    await at(now);
    await extension.asPage('page.report', report(0, 'ab', { visit: 'visit-bb' }));
    good(await decide('act-00001', 'accept'));
    expect(await entry()).toMatchObject({ outcome: 'accept' });
  });
});
