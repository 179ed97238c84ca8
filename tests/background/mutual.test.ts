import { beforeEach, describe, expect, it } from 'vitest';
import { databaseName } from '../../src/background/database/database.ts';
import type { InvitationReading } from '../../src/messages/reading.ts';
import type { Evidence } from '../../src/policy/facts/evidence.ts';
import { dump, rowsOf } from './database/dump.ts';
import { pageOf, person, report } from './readings.ts';
import { Extension, good } from './worker.ts';

let extension: Extension;

beforeEach(async () => {
  extension = await Extension.fresh();
});

/** A row with so many mutual connections, or (null) without a line about them. */
function row(id: string, mutual: number | null, change: Partial<InvitationReading> = {}): InvitationReading {
  return person(id, {
    mutualConnections: mutual === null ? { known: false } : { known: true, value: mutual },
    ...change,
  });
}

async function facts(fact: string): Promise<Record<string, unknown>> {
  const rows = rowsOf(await dump(databaseName), 'invitations');
  return Object.fromEntries(
    rows.map((each) => {
      const { id, evidence }: { id: string; evidence: Evidence } = JSON.parse(JSON.stringify(each));
      return [id, evidence[fact]?.value];
    }),
  );
}

const changed = (...rows: InvitationReading[]) => ({ changed: rows, present: rows.map(({ id }) => id) });

describe('a row without a line about mutual connections', () => {
  it('says nothing while fewer than three others show one', async () => {
    await extension.asPage('page.report', report(0, '', changed(row('a', 4), row('b', 2), row('c', null))));
    expect(await facts('mutualConnections')).toEqual({ a: 4, b: 2, c: undefined });
    expect(await facts('mutual.names')).toMatchObject({ c: undefined });
  });

  it('has none where three others show one', async () => {
    const rows = [row('a', 4), row('b', 2), row('c', null), row('d', 1)];
    await extension.asPage('page.report', report(0, '', changed(...rows)));
    expect(await facts('mutualConnections')).toEqual({ a: 4, b: 2, c: 0, d: 1 });
    expect(await facts('mutual.names')).toMatchObject({ a: undefined, c: '' });
  });

  it('of a company says nothing all the same', async () => {
    const rows = [row('a', 4), row('b', 2), row('c', 1), row('d', null, { kind: 'company' })];
    await extension.asPage('page.report', report(0, '', changed(...rows)));
    expect(await facts('mutualConnections')).toMatchObject({ d: undefined });
  });

  it('is judged again, and the page told, when the third line comes with a later batch', async () => {
    const none = row('c', null);
    await extension.asPage('page.report', report(0, '', changed(row('a', 4), none, row('b', 2))));
    await extension.wake();
    const answer = await extension.asPage('page.report', {
      ...report(1, ''),
      changed: [row('d', 9)],
      present: ['a', 'c', 'b', 'd'],
    });
    expect(await facts('mutualConnections')).toMatchObject({ c: 0 });
    expect(Object.keys(good(answer).suggestions).sort()).toEqual(['c', 'd']);
  });

  it('stays so in later batches, after the worker was stopped and where policies change', async () => {
    await extension.asPage('page.report', report(0, '', changed(row('a', 4), row('b', 2), row('d', 1))));
    await extension.wake();
    await extension.asPage('page.report', {
      ...report(1, ''),
      changed: [row('e', null)],
      present: ['e', 'a'],
    });
    expect(await facts('mutualConnections')).toMatchObject({ e: 0 });
    await extension.wake();
    await extension.asPopup('settings.set', { policy: 'picky' });
    await expect.poll(() => facts('mutualConnections')).toMatchObject({ e: 0 });
  });

  it('says nothing on the next visit before that one shows lines', async () => {
    await extension.asPage('page.report', report(0, '', changed(row('a', 4), row('b', 2), row('d', 1))));
    await extension.asPage('page.report', { ...report(0, '', changed(row('e', null))), visit: 'visit-bb' });
    expect(await facts('mutualConnections')).toMatchObject({ e: undefined });
  });

  it.each([
    [3, 1, 0],
    [3, 0, undefined],
    [0, 0, 0],
  ])('where the page’s own filter counts %i and %i rows show one: %o', async (withMutual, shown, value) => {
    const rows = [row('c', null), ...(shown === 1 ? [row('a', 4)] : [])];
    const page = pageOf(rows.length, { withMutual });
    await extension.asPage('page.report', { ...report(0, '', changed(...rows)), page });
    expect(await facts('mutualConnections')).toMatchObject({ c: value });
  });

  it('is judged alike before the report and with it', async () => {
    await extension.asPopup('settings.set', { policy: 'picky' });
    await extension.asPopup('clock.set', { now: Date.UTC(2026, 10, 20) });
    await extension.asPage('page.report', report(0, '', changed(row('a', 4), row('b', 2), row('d', 1))));
    const early = good(await extension.asPage('page.judge', { rows: [row('e', null)] }));
    const later = good(
      await extension.asPage('page.report', {
        ...report(1, ''),
        changed: [row('e', null)],
        present: ['e', 'a'],
      }),
    );
    expect(early.suggestions['e']).toEqual(later.suggestions['e']);
    await extension.wake();
    expect(good(await extension.asPage('page.judge', { rows: [row('e', null)] })).suggestions['e']).toEqual(
      later.suggestions['e'],
    );
  });
});

describe('how long an invitation has been waiting', () => {
  const day = 86_400_000;

  it('is counted from when it was first read, and is at least what the card says', async () => {
    const start = Date.UTC(2026, 10, 1);
    await extension.asPopup('clock.set', { now: start });
    const old = row('b', 1, { ageDays: { known: true, value: 21 } });
    await extension.asPage('page.report', report(0, '', changed(row('a', 1), old)));
    expect(await facts('pendingDays')).toEqual({ a: 0, b: 21 });
    await extension.asPopup('clock.set', { now: start + 15 * day });
    await extension.asPage('page.report', { ...report(0, '', changed(row('a', 1), old)), visit: 'visit-bb' });
    expect(await facts('pendingDays')).toEqual({ a: 15, b: 21 });
  });
});

describe('the record of a page', () => {
  it('holds every known fact where it is asked for, and none else', async () => {
    await extension.asPage('page.report', report(0, '', changed(row('a', 4))));
    const facts = async (asked: boolean) =>
      good(await extension.asPopup('record.list', { facts: asked })).pages[0]?.invitations[0]?.facts;
    expect(await facts(true)).toMatchObject({
      mutualConnections: 4,
      'name.text': 'Person a',
      kind: 'person',
    });
    expect(await facts(false)).toBeUndefined();
  });
});
