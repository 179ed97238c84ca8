import { beforeEach, describe, expect, it } from 'vitest';
import { daysOf } from '../../../src/background/learned/turns.ts';
import { exchangesOf } from '../../../src/imports/linkedin/exchanges-of.ts';
import type { ConversationSheet } from '../../../src/messages/learned.ts';
import type { Input, Output } from '../../../src/messages.ts';
import { person, report } from '../readings.ts';
import { Extension, good } from '../worker.ts';
import { conversation, turns } from './sheets.ts';

const now = new Date(2026, 11, 1, 15).getTime();
const day = 86_400_000;

let extension: Extension;

beforeEach(async () => {
  extension = await Extension.fresh();
  good(await extension.asPopup('clock.set', { now }));
});

const open = async (sheet: ConversationSheet) => good(await extension.asPage('conversation.read', sheet));
const log = async (): Promise<Output<'conversation.list'>> =>
  good(await extension.asPopup('conversation.list', { search: '', offset: 0, limit: 500 }));
const imports = async () => good(await extension.asPopup('imports.list', {})).imports;

const twoWay = turns('Mar 3', 't@2:40 PM', 'm@2:42 PM', 't@2:44 PM', 'm@3:00 PM');

describe('an open conversation', () => {
  it('is logged by the day: with whom, when, how long, how many each way', async () => {
    await open(conversation('ada', [...twoWay, ...turns('Friday', 'm@10:00', 't@10:01')]));
    const { entries } = await log();
    expect(entries).toMatchObject([
      {
        who: { name: 'Name ada', profile: 'ada' },
        time: new Date(2026, 10, 27, 10, 1).getTime(),
        ...{ minutes: 1, channel: 'message', imported: true, messages: { sent: 1, received: 1 } },
      },
      {
        time: new Date(2026, 2, 3, 15).getTime(),
        ...{ minutes: 4, messages: { sent: 2, received: 2 } },
      },
    ]);
  });

  it('changes nothing when it is opened again, or after the worker slept', async () => {
    await open(conversation('ada', twoWay));
    const before = [await log(), await imports()];
    good(await extension.asPopup('clock.set', { now: now + 1000 }));
    await open(conversation('ada', twoWay));
    await extension.wake();
    await open(conversation('ada', twoWay));
    expect([await log(), await imports()]).toEqual(before);
  });

  it('grows where a later reading shows more of the day, and shrinks never', async () => {
    await open(conversation('ada', twoWay.slice(1, 3)));
    await open(conversation('ada', twoWay));
    await open(conversation('ada', twoWay.slice(0, 2)));
    expect((await log()).entries).toMatchObject([
      { time: new Date(2026, 2, 3, 15).getTime(), minutes: 4, messages: { sent: 2, received: 2 } },
    ]);
  });

  it.each([
    ['one side alone wrote', conversation('ada', turns('Mar 3', 't@2:40 PM', 't@2:42 PM'))],
    [
      'nobody can be told',
      { ...conversation('ada', twoWay), partner: { name: 'Ada', slug: null, memberId: null } },
    ],
    ['no day can be told', conversation('ada', turns('someday', 't@2:40 PM', 'm@2:42 PM'))],
    ['nothing was written', conversation('ada', [])],
  ])('is not logged where %s', async (_, sheet) => {
    await open(sheet);
    expect((await log()).total).toBe(0);
    expect(await imports()).toEqual([]);
  });

  it('counts by the same rule as an export', () => {
    const said = Array.from({ length: 400 }, (_, index) => ({
      from: index % 7 < 4 ? ('mine' as const) : ('theirs' as const),
      time: Date.UTC(2026, 0, 1) + index * 7 * 3_600_000 + (index % 5) * 60_000,
    }));
    const sheet = conversation(
      'ada',
      said.map(({ from, time }) => ({ from, day: null, time: null, datetime: new Date(time).toISOString() })),
    );
    const expected = exchangesOf(
      said.map(({ time }) => time),
      said.map(({ from }) => (from === 'mine' ? 0 : 1)),
      new Set([0]),
    );
    expect(daysOf(sheet, now).map(({ messages: _, ...rest }) => rest)).toEqual(
      expected.map(({ author: _, ...rest }) => rest),
    );
  });

  it('of 2,000 messages is logged within one report', async () => {
    const long = Array.from({ length: 1000 }, (_, index) => {
      const at = new Date(2026, 0, 1 + (index % 300), 10, index % 60).toISOString();
      return (['mine', 'theirs'] as const).map((from) => ({ from, day: null, time: null, datetime: at }));
    }).flat();
    await open(conversation('ada', long));
    const { entries, total } = await log();
    expect(total).toBe(300);
    const sum = entries.reduce(
      (all, { messages }) => all + (messages?.sent ?? 0) + (messages?.received ?? 0),
      0,
    );
    expect(sum).toBe(2000);
  });

  it('settles what is suggested for an invitation, on the page that is open', async () => {
    good(await extension.asPopup('settings.set', { policy: 'ten-minute-conversation' }));
    good(await extension.asPage('page.report', report(0, 'a', { changed: [person('a')] })));
    const verdict = async () =>
      (await extension.record()).pages[0]?.invitations.find(({ reading }) => reading.id === 'a')?.suggestion
        .verdict;
    expect(await verdict()).toBe('decline');
    const said = ['m@10:00', 't@10:04', 'm@10:08', 't@10:12'];
    await open(conversation('person-a', turns('Today', ...said)));
    expect(await verdict()).toBe('accept');
    good(await extension.asPopup('imports.undo', { id: 'page:conversations' }));
    expect(await verdict()).toBe('decline');
  });

  it('that begins with an invitation’s note counts once the inviter answers what was asked', async () => {
    good(await extension.asPage('page.report', report(0, 'a', { changed: [person('a')] })));
    const note = turns('Today', 't@10:00', 'm@10:04');
    await open(conversation('person-a', note));
    expect((await log()).total).toBe(0);
    await open(conversation('person-a', [...note, ...turns('Today', 't@10:05')]));
    expect((await log()).total).toBe(1);
  });

  it('is not logged once that is switched off', async () => {
    good(await extension.asPopup('settings.set', { learnConversations: false }));
    await open(conversation('ada', twoWay));
    expect((await log()).total).toBe(0);
  });

  it('leaves what the user entered for that day as it is', async () => {
    const who = { id: null, name: 'Name ada', profile: 'ada' };
    const entry = { minutes: 30, channel: 'message', place: null, note: 'Mine' } as const;
    const time = new Date(2026, 2, 3, 12).getTime();
    good(await extension.asPopup('conversation.save', { id: 'mine', who, time, ...entry }));
    await open(conversation('ada', twoWay));
    expect((await log()).entries).toMatchObject([{ id: 'mine', minutes: 30, note: 'Mine', imported: false }]);
  });

  it('is a page’s to tell, and has room for nothing else', async () => {
    expect(await extension.asPopup('conversation.read', conversation('ada', twoWay))).toMatchObject({
      error: { code: 'forbidden' },
    });
    const [first] = twoWay;
    const withText = conversation('ada', [{ ...first, text: 'Hello' } as never]);
    expect(await extension.asPage('conversation.read', withText)).toMatchObject({
      error: { code: 'malformed' },
    });
  });
});

describe('an export of the same messages', () => {
  const batch = (time: number, key = 'export-key'): Input<'imports.take'> => ({
    id: 'import-1',
    number: 0,
    records: [
      {
        kind: 'conversation',
        key,
        who: { slug: 'ada', name: 'Name ada' },
        ...{ time, minutes: 2, channel: 'message', place: null },
      },
    ],
  });
  const take = async (time: number) => {
    good(await extension.asPopup('imports.begin', { id: 'import-1', name: 'messages.csv' }));
    good(await extension.asPopup('imports.take', batch(time)));
    good(
      await extension.asPopup('imports.end', {
        id: 'import-1',
        state: 'done',
        report: { files: [], skipped: [] },
      }),
    );
  };
  const time = new Date(2026, 2, 3, 14, 42).getTime();

  it.each(['before', 'after'])(
    'that comes %s is the same conversation, and each can be taken back',
    async (when) => {
      if (when === 'before') await take(time);
      await open(conversation('ada', twoWay));
      if (when === 'after') await take(time);
      expect((await log()).entries).toMatchObject([
        { id: 'export-key', minutes: 4, messages: { sent: 2, received: 2 } },
      ]);
      good(await extension.asPopup('imports.undo', { id: 'import-1' }));
      expect((await log()).total).toBe(1);
      good(await extension.asPopup('imports.undo', { id: 'page:conversations' }));
      expect((await log()).total).toBe(0);
    },
  );

  it('of another day is another conversation', async () => {
    await open(conversation('ada', twoWay));
    await take(time - 3 * day);
    expect((await log()).total).toBe(2);
  });
});
