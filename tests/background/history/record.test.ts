import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { databaseName } from '../../../src/background/database/database.ts';
import type { ActRecord } from '../../../src/messages/act.ts';
import type { HistoryFilter } from '../../../src/messages/history.ts';
import type { Input } from '../../../src/messages.ts';
import { dump, rowsOf } from '../database/dump.ts';
import { pageOf, person, report } from '../readings.ts';
import { Extension, good } from '../worker.ts';

const now = Date.UTC(2026, 10, 20, 12);
const day = 86_400_000;

let extension: Extension;

beforeEach(async () => {
  extension = await Extension.fresh();
  await extension.asPopup('settings.set', { policy: 'client-friendly' });
  await at(now);
  await extension.asPage('page.report', report(0, 'abc'));
});

const at = (time: number) => extension.asPopup('clock.set', { now: time });

function act(change: Partial<ActRecord> = {}): Promise<unknown> {
  return extension.asPage('act.record', {
    act: 'act-00001',
    invitation: 'a',
    decision: 'accept',
    by: 'sidebar',
    outcome: 'done',
    because: null,
    at: now,
    advice: { policy: { id: 'client-friendly', version: 1 }, verdict: 'decline', certain: true },
    ...change,
  });
}

async function listed(filter: HistoryFilter = {}): Promise<string[]> {
  const { entries } = good(await extension.asPopup('history.list', { filter, after: null, limit: 50 }));
  return entries.map(({ id }) => id);
}

const entry = async (invitation: string) => good(await extension.asPopup('history.entry', { invitation }));

const correct = (change: Partial<Input<'history.correct'>> = {}) =>
  extension.asPopup('history.correct', {
    id: 'correction-1',
    invitation: 'a',
    corrects: 'decided:act-00001',
    decision: 'decline',
    ...change,
  });

describe('an entry of the history', () => {
  it('is there as soon as its invitation was read, with what was suggested', async () => {
    expect(await listed()).toEqual(['a', 'b', 'c']);
    expect((await entry('a')).entry).toMatchObject({
      name: 'Person a',
      outcome: 'pending',
      advice: { policy: { id: 'client-friendly' } },
      at: now,
    });
  });

  it('tells what the user did, when, and whether the policy had said the same', async () => {
    await at(now + day);
    await act({ at: now + day });
    expect((await entry('a')).entry).toMatchObject({
      outcome: 'accept',
      decided: { at: now + day, by: 'sidebar' },
      agreement: 'disagreed',
    });
    expect(await listed({ agreement: 'disagreed' })).toEqual(['a']);
    expect(await listed({ agreement: 'agreed' })).toEqual([]);
    expect(await listed()).toEqual(['a', 'b', 'c']);
    expect(await listed({ since: now + 1 })).toEqual(['a']);
  });

  it.each([
    ['after it was recorded as done', ['done', 'returned']],
    ['before that record came', ['returned', 'done']],
  ])('is pending again when LinkedIn shows it again, told %s', async (_, order) => {
    for (const what of order) {
      await act(what === 'done' ? {} : { outcome: 'notDone', because: 'returned', at: now + 1_000 });
    }
    expect((await entry('a')).entry).toMatchObject({ outcome: 'pending', decided: null });
    expect(rowsOf(await dump(databaseName), 'invitations')).toContainEqual(
      expect.objectContaining({ id: 'a', decision: null }),
    );
  });

  it('keeps the evidence and the reasons of every suggestion, though the card says something else now', async () => {
    await at(now + day);
    const changed = [
      person('a', { note: { known: true, value: 'Could we talk about a project with your team?' } }),
    ];
    await extension.asPage('page.report', { ...report(1, ''), changed, present: ['a', 'b', 'c'] });
    const suggested = (await entry('a')).moments.filter(({ type }) => type === 'suggested');
    expect(suggested.length).toBeGreaterThan(1);
    const noteOf = (index: number) =>
      suggested[index]?.evidence?.find(({ fact }) => fact === 'note.kind')?.value;
    expect(noteOf(0)).toBe('none');
    expect(noteOf(-1 + suggested.length)).not.toBe('none');
    for (const { suggestion, verdict } of suggested) expect(suggestion?.verdict).toBe(verdict);
  });

  it('is found by name, headline and note, folded', async () => {
    const changed = [
      person('d', {
        name: { known: true, value: 'Żaneta Müller' },
        note: { known: true, value: 'We met at the Café Lantern.' },
      }),
    ];
    await extension.asPage('page.report', { ...report(1, ''), changed, present: ['a', 'b', 'c', 'd'] });
    for (const text of ['zaneta', 'MULL', 'cafe lantern', 'zan lant'])
      expect(await listed({ text })).toEqual(['d']);
    expect(await listed({ text: 'engineer' })).toHaveLength(4);
  });

  it('of an invitation nobody has read tells of the decision all the same', async () => {
    await act({ invitation: 'stranger' });
    expect((await entry('stranger')).entry).toMatchObject({ name: null, outcome: 'accept' });
  });
});

describe('a correction', () => {
  it('puts the decision right, and leaves the wrong record where it is', async () => {
    await act();
    const { entry: after } = good(await correct());
    expect(after).toMatchObject({ outcome: 'decline', agreement: 'agreed', decided: { by: 'corrected' } });
    const { moments } = await entry('a');
    expect(moments.find(({ type }) => type === 'decided')).toMatchObject({ decision: 'accept', wrong: true });
    expect(moments.at(-1)).toMatchObject({ type: 'corrected', decision: 'decline', wrong: false });
  });

  it('told twice is one', async () => {
    await act();
    good(await correct());
    const events = rowsOf(await dump(databaseName), 'events');
    good(await correct());
    expect(rowsOf(await dump(databaseName), 'events')).toEqual(events);
  });

  it('can be corrected in turn', async () => {
    await act();
    good(await correct({ decision: 'none' }));
    expect(await listed({ outcome: 'pending' })).toContain('a');
    await at(now + 1);
    const again = { id: 'correction-2', corrects: 'corrected:correction-1', decision: null };
    expect(good(await correct(again)).entry).toMatchObject({ outcome: 'accept', decided: { by: 'sidebar' } });
  });

  it('adds a decision that was made elsewhere', async () => {
    expect(good(await correct({ corrects: null, decision: 'accept' })).entry).toMatchObject({
      outcome: 'accept',
    });
  });

  it('takes back a question that was never sent, for the policy too', async () => {
    await extension.asPage('reply.record', {
      act: 'act-00002',
      invitation: 'b',
      person: null,
      template: null,
      at: now,
      by: 'clipboard',
    });
    expect(await listed({ reply: 'asked' })).toEqual(['b']);
    good(await correct({ invitation: 'b', corrects: 'replied:act-00002', decision: null }));
    expect(await listed({ reply: 'asked' })).toEqual([]);
    const { pages } = await extension.record();
    const b = pages[0]?.invitations.find(({ reading }) => reading.id === 'b');
    expect(b?.reply).toBe('none');
  });

  it.each<[what: string, change: Partial<Input<'history.correct'>>]>([
    ['of an invitation nobody knows', { invitation: 'nobody' }],
    ['of a record that is another invitation’s', { corrects: 'seen:b' }],
  ])('%s is refused and changes nothing', async (_, change) => {
    await act();
    const before = await dump(databaseName);
    expect(await correct(change)).toMatchObject({ ok: false, error: { code: 'malformed' } });
    expect(await dump(databaseName)).toEqual(before);
  });
});

describe('a question', () => {
  const ask = (change: Partial<Input<'reply.record'>> = {}) =>
    extension.asPage('reply.record', {
      act: 'act-00002',
      invitation: 'b',
      person: null,
      template: null,
      at: now,
      by: 'composer',
      ...change,
    });

  const decided = async () =>
    rowsOf(await dump(databaseName), 'events').filter(
      (event) => z.object({ type: z.string() }).parse(event).type === 'decided',
    );

  it.each<[what: string, sent: readonly string[], change: Partial<ActRecord>, template: string | null]>([
    ['the template, if it was days ago, in another visit', ['welcome'], {}, 'welcome'],
    ['the template, if decided with LinkedIn’s own control', ['welcome'], { by: 'page' }, 'welcome'],
    ['the latest one’s, if there were several', ['welcome', 'again'], {}, 'again'],
    ['nothing, if it was about another invitation', ['welcome'], { invitation: 'a' }, null],
    ['nothing, if none was sent', [], {}, null],
  ])('is recorded with the decision that follows: %s', async (_, sent, change, template) => {
    for (const [index, each] of sent.entries()) {
      await at(now + index);
      await ask({ act: `asked-0000${index}`, template: each, at: now + index });
    }
    await at(now + 9 * day);
    await act({ invitation: 'b', at: now + 9 * day, ...change });
    expect(await decided()).toEqual([expect.objectContaining({ template })]);
  });

  it('that was never sent, as the user says, went before nothing', async () => {
    await ask({ template: 'welcome' });
    good(await correct({ invitation: 'b', corrects: 'replied:act-00002', decision: null }));
    await at(now + day);
    await act({ invitation: 'b', at: now + day });
    expect(await decided()).toEqual([expect.objectContaining({ template: null })]);
  });

  it('waits until it is answered, here or elsewhere', async () => {
    await ask();
    expect(await listed({ reply: 'asked' })).toEqual(['b']);
    good(await extension.asPopup('history.answered', { invitation: 'b' }));
    expect(await listed({ reply: 'asked' })).toEqual([]);
    expect(await listed({ reply: 'answered' })).toEqual(['b']);
  });
});

describe('an invitation that is no longer there', () => {
  const later = (ids: string, page: Partial<ReturnType<typeof pageOf>> = {}): Input<'page.report'> => ({
    ...report(0, ids),
    visit: 'visit-bb',
    page: pageOf(ids.length, { whole: true, ...page }),
  });

  it('is gone when a complete reading does not show it', async () => {
    await at(now + day);
    await extension.asPage('page.report', later('ab'));
    expect(await listed({ outcome: 'gone' })).toEqual(['c']);
    expect((await entry('c')).entry).toMatchObject({ because: 'unknown', at: now + day });
  });

  it('is taken to have ended when it was half a year old', async () => {
    const old = [person('d', { ageDays: { known: true, value: 170 } })];
    await extension.asPage('page.report', { ...report(1, ''), changed: old, present: ['a', 'b', 'c', 'd'] });
    await at(now + 14 * day);
    await extension.asPage('page.report', later('abc'));
    expect((await entry('d')).entry).toMatchObject({ outcome: 'gone', because: 'expired' });
  });

  it.each<[why: string, page: Partial<ReturnType<typeof pageOf>>]>([
    ['a filter is in force', { whole: false }],
    ['the page announces more', { announced: 3 }],
    ['the page has not come to rest', { settled: false }],
    ['a row could not be read', { unread: 1 }],
    ['the page does not count', { announced: null }],
    ['the page could not be read', { state: 'unreadable' }],
  ])('is not said to be gone while %s', async (_, page) => {
    await extension.asPage('page.report', later('ab', page));
    expect(await listed({ outcome: 'gone' })).toEqual([]);
  });

  it('from the page that has just shown it may have been decided', async () => {
    await extension.asPage('page.report', { ...later('ab'), visit: 'visit-aa', turn: 1 });
    expect(await listed({ outcome: 'gone' })).toEqual([]);
  });

  it('is pending again when it is back', async () => {
    await extension.asPage('page.report', later('ab'));
    await at(now + day);
    await extension.asPage('page.report', { ...later('abc'), visit: 'visit-cc' });
    expect(await listed({ outcome: 'gone' })).toEqual([]);
    expect((await entry('c')).moments.map(({ type }) => type)).toEqual(['seen', 'suggested', 'gone', 'back']);
  });

  it('all of them, when the page says that there are none', async () => {
    await extension.asPage('page.report', later('', { state: 'empty' }));
    expect(await listed({ outcome: 'gone' })).toEqual(['a', 'b', 'c']);
  });

  it('but was decided is what it was decided', async () => {
    await act({ invitation: 'c' });
    await extension.asPage('page.report', later('ab'));
    expect(await listed({ outcome: 'gone' })).toEqual([]);
    expect(rowsOf(await dump(databaseName), 'events')).not.toContainEqual(
      expect.objectContaining({ type: 'gone' }),
    );
  });
});

describe('the timeline of a person', () => {
  it('tells what happened to all their invitations', async () => {
    await at(now + day);
    await act({ at: now + day });
    const { person: id } = (await entry('a')).entry ?? {};
    const { names, moments } = good(await extension.asPopup('history.person', { person: id ?? '' }));
    expect(names).toEqual(['Person a']);
    expect(moments.map((each) => (each.what === 'moment' ? each.moment.type : each.what))).toEqual([
      'seen',
      'suggested',
      'decided',
    ]);
  });
});
