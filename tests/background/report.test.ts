import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { databaseName } from '../../src/background/database/database.ts';
import { dump, rowsOf } from './database/dump.ts';
import { pageOf, person, report } from './readings.ts';
import { Extension, good, tabId } from './worker.ts';

let extension: Extension;

beforeEach(async () => {
  extension = await Extension.fresh();
  // Judges fast, so that these tests are about the recording.
  await extension.asPopup('settings.set', { policy: 'client-friendly' });
});

describe('a report', () => {
  it('is answered with a suggestion for each row, by the active policy', async () => {
    const { suggestions, revision, resend, settings } = good(
      await extension.asPage('page.report', report(0, '12')),
    );
    expect(Object.keys(suggestions)).toEqual(['1', '2']);
    expect(suggestions['1']).toMatchObject({ verdict: 'accept', policy: { id: 'client-friendly' } });
    expect({ revision, resend, policy: settings.policy }).toEqual({
      revision: 1,
      resend: [],
      policy: 'client-friendly',
    });
  });

  it('tells our own pages that the history is another, and so does another policy', async () => {
    const told = (): unknown => extension.chrome.local.get('changed:history');
    const before = told();
    await extension.asPage('page.report', report(0, '12'));
    const reported = told();
    expect(reported).not.toBe(before);
    await extension.asPopup('settings.set', { policy: 'selective' });
    await expect.poll(told).not.toBe(reported);
  });

  it('is what the command line reads back, in page order, after the worker was stopped too', async () => {
    const page = pageOf(3, { state: 'partial' });
    await extension.asPage('page.report', { ...report(0, '12'), page });
    await extension.asPage('page.report', report(1, '3', { present: ['3', '1', '2'], page }));
    await extension.wake();
    const { pages } = await extension.record();
    expect(pages).toHaveLength(1);
    expect(pages[0]).toMatchObject({ tabId, visit: 'visit-aa', page });
    expect(pages[0]?.invitations.map(({ reading }) => reading.id)).toEqual(['3', '1', '2']);
    expect(pages[0]?.invitations.every(({ suggestion }) => suggestion.verdict === 'accept')).toBe(true);
  });

  it('adds seen and suggested to the history, once', async () => {
    await extension.asPage('page.report', report(0, '12'));
    await extension.asPage('page.report', report(1, '12'));
    await extension.asPage('page.report', report(0, '12', { visit: 'visit-bb' }));
    const events = rowsOf(await dump(databaseName), 'events');
    expect(events.map((event) => Reflect.get(Object(event), 'type')).sort()).toEqual([
      'seen',
      'seen',
      'suggested',
      'suggested',
    ]);
  });

  it('leaves events alone that are there already, as after a merge, and records the rest', async () => {
    await extension.asPage('page.report', report(0, 'a'));
    const first = rowsOf(await dump(databaseName), 'events');
    const { withDatabase } = await import('../../src/background/database/open.ts');
    await withDatabase(({ invitations }) => invitations.clear());
    await extension.asPopup('clock.set', { now: 1 });
    await extension.asPage('page.report', report(1, 'ab'));
    const events = rowsOf(await dump(databaseName), 'events');
    expect(events).toEqual(expect.arrayContaining([...first]));
    expect(events).toHaveLength(4);
  });

  it('keeps the evidence of every suggestion as it stood', async () => {
    await extension.asPage('page.report', report(0, '1'));
    await extension.asPage('page.report', {
      ...report(1, '1'),
      changed: [person('1', { kind: 'newsletter' })],
    });
    const after = await dump(databaseName);
    const suggested = rowsOf(after, 'events').filter(
      (event) => Reflect.get(Object(event), 'type') === 'suggested',
    );
    expect(suggested.map((event) => Reflect.get(Object(event), 'verdict')).sort()).toEqual([
      'accept',
      'wait',
    ]);
    expect(
      rowsOf(after, 'snapshots')
        .map((row) => Reflect.get(Object(row), 'evidence').kind.value)
        .sort(),
    ).toEqual(['newsletter', 'person']);
  });

  it('asks again for rows whose reading was lost', async () => {
    await extension.asPage('page.report', report(0, '12'));
    globalThis.indexedDB = new IDBFactory();
    await extension.wake();
    const { resend } = good(await extension.asPage('page.report', report(1, '', { present: ['1', '2'] })));
    expect(resend).toEqual(['1', '2']);
  });

  it('records nothing while Anteroom is off, and says so', async () => {
    await extension.asPopup('settings.set', { enabled: false });
    const answer = good(await extension.asPage('page.report', report(0, '12')));
    expect(answer).toMatchObject({ suggestions: {}, settings: { enabled: false } });
    expect((await extension.record()).pages).toEqual([]);
  });

  it('of an inviter without a link makes nobody a person', async () => {
    const stranger = person('1', { profileUrl: { known: true, value: null } });
    await extension.asPage('page.report', { ...report(0, '1'), changed: [stranger] });
    expect(rowsOf(await dump(databaseName), 'people')).toEqual([]);
  });

  it('teaches another name of a person met before', async () => {
    await extension.asPage('page.report', report(0, '1'));
    const renamed = person('9', {
      profileUrl: { known: true, value: 'https://www.linkedin.com/in/Person-1/' },
      name: { known: true, value: 'Ana Silva-Costa' },
    });
    await extension.asPage('page.report', { ...report(1, '9', { present: ['1', '9'] }), changed: [renamed] });
    expect(rowsOf(await dump(databaseName), 'people')).toMatchObject([
      { id: 'in:person-1', names: ['Person 1', 'Ana Silva-Costa'] },
    ]);
  });
});

describe('two tabs that show different invitations under one id', () => {
  const kinds = new Map<number, 'person' | 'newsletter'>([
    [tabId, 'person'],
    [8, 'newsletter'],
  ]);

  beforeEach(async () => {
    extension.openTab(8);
    for (const [tab, kind] of kinds) {
      await extension.asPage('page.report', { ...report(0, '1'), changed: [person('1', { kind })] }, tab);
    }
  });

  async function shown(): Promise<unknown[]> {
    const { pages } = await extension.record();
    return pages.map((page) => [
      page.tabId,
      ...page.invitations.map(({ reading, suggestion }) => [reading.kind, suggestion.verdict]),
    ]);
  }

  it('each keep their own reading and suggestion', async () => {
    expect(await shown()).toEqual([
      [tabId, ['person', 'accept']],
      [8, ['newsletter', 'wait']],
    ]);
  });

  it('are each judged anew by what they show', async () => {
    await extension.asPopup('settings.set', { policy: 'selective' });
    await extension.asPopup('settings.set', { policy: 'client-friendly' });
    const told = extension.chrome.pushed.filter(({ message }) => message.push === 'suggestions.changed');
    const verdictTold = (tab: number) =>
      told.findLast((each) => each.tabId === tab)?.message.value as { suggestions: object };
    expect(verdictTold(tabId).suggestions).toMatchObject({ 1: { verdict: 'accept' } });
    expect(verdictTold(8).suggestions).toMatchObject({ 1: { verdict: 'wait' } });
    expect(await shown()).toEqual([
      [tabId, ['person', 'accept']],
      [8, ['newsletter', 'wait']],
    ]);
  });
});

describe('judging ahead', () => {
  it('says what the report will say, and records nothing', async () => {
    await extension.asPopup('clock.set', { now: Date.UTC(2026, 10, 20) });
    await extension.asPopup('settings.set', { policy: 'ask-first' });
    await extension.asPage('page.report', report(0, 'a'));
    const before = await dump(databaseName);
    const known = person('b', {
      profileUrl: { known: true, value: 'https://www.linkedin.com/in/person-a/' },
    });
    const { suggestions } = good(await extension.asPage('page.judge', { rows: [known, person('c')] }));
    expect(await dump(databaseName)).toEqual(before);
    const reported = good(
      await extension.asPage('page.report', {
        ...report(1, '', { present: ['a', 'b', 'c'] }),
        changed: [known, person('c')],
      }),
    );
    expect(suggestions).toEqual(reported.suggestions);
  });

  it('agrees with the report as soon as something is known, which it looks up only once while nothing is', async () => {
    const listed = person('b');
    await extension.asPopup('clock.set', { now: Date.UTC(2026, 10, 20) });
    await extension.asPopup('settings.set', { policy: 'ask-first' });
    const judge = async () => good(await extension.asPage('page.judge', { rows: [listed] })).suggestions;
    const reportOf = async (turn: number) =>
      good(
        await extension.asPage('page.report', { ...report(turn, '', { present: ['b'] }), changed: [listed] }),
      ).suggestions;
    const before = await judge();
    expect(await judge()).toEqual(before);
    expect(await reportOf(0)).toEqual(before);
    good(
      await extension.asPage('reply.record', {
        act: crypto.randomUUID(),
        invitation: 'b',
        person: 'person-b',
        template: 'how-do-we-know',
        at: Date.UTC(2026, 10, 20),
        by: 'composer',
      }),
    );
    const after = await judge();
    expect(after).not.toEqual(before);
    expect(await reportOf(1)).toEqual(after);
  });

  it('says nothing while Anteroom is off', async () => {
    await extension.asPopup('settings.set', { enabled: false });
    expect(good(await extension.asPage('page.judge', { rows: [person('a')] }))).toEqual({ suggestions: {} });
  });
});
