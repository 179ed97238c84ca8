import { beforeEach, describe, expect, it } from 'vitest';
import type { Input, Output } from '../../src/messages.ts';
import { person, report } from './readings.ts';
import { Extension, good } from './worker.ts';

const now = Date.UTC(2026, 4, 20, 12);
const named = (id: string, name: string) => person(id, { name: { known: true, value: name } });
const talk = {
  minutes: 25,
  channel: 'inPerson',
  day: '2026-05-03',
  place: 'Fair',
  note: 'Telescopes',
} as const;

let extension: Extension;

beforeEach(async () => {
  extension = await Extension.fresh();
  good(await extension.asPopup('clock.set', { now }));
  good(await extension.asPopup('settings.set', { policy: 'ten-minute-conversation' }));
  const changed = [named('a', 'Sam Lee'), named('b', 'Kim Roe')];
  good(await extension.asPage('page.report', report(0, 'ab', { changed })));
});

async function verdictOf(id: string): Promise<string | undefined> {
  const { pages } = await extension.record();
  return pages[0]?.invitations.find(({ reading }) => reading.id === id)?.suggestion.verdict;
}

const listed = async (search = ''): Promise<Output<'conversation.list'>> =>
  good(await extension.asPopup('conversation.list', { search, offset: 0, limit: 50 }));

const save = async (change: Partial<Input<'conversation.save'>> = {}): Promise<void> => {
  const entry: Input<'conversation.save'> = {
    id: 'talk-1',
    who: { id: null, name: 'Samuel Lee', profile: null },
    time: now - 86_400_000,
    minutes: 30,
    channel: 'phone',
    place: null,
    note: null,
    ...change,
  };
  good(await extension.asPopup('conversation.save', entry));
};

describe('a conversation logged in the sidebar', () => {
  it('changes the suggestion at once, stands in the log, and can be taken back', async () => {
    expect(await verdictOf('a')).toBe('decline');
    const input = { id: 'act-1', invitation: 'a', talk };
    good(await extension.asPage('conversation.log', input));
    good(await extension.asPage('conversation.log', input));
    expect(await verdictOf('a')).toBe('accept');
    expect(await verdictOf('b')).toBe('decline');
    expect(await listed()).toMatchObject({
      total: 1,
      entries: [
        {
          id: 'act-1',
          who: { id: 'in:person-a', name: 'Sam Lee', profile: 'person-a' },
          time: Date.UTC(2026, 4, 3, 12),
          ...{ minutes: 25, channel: 'inPerson', place: 'Fair', note: 'Telescopes', imported: false },
        },
      ],
    });
    good(await extension.asPage('conversation.log', { ...input, talk: null }));
    expect(await verdictOf('a')).toBe('decline');
    expect((await listed()).total).toBe(0);
  });

  it('is of an invitation that this page shows, and of the sidebar that logged it', async () => {
    const other = await extension.asPage('conversation.log', { id: 'act-1', invitation: 'z', talk });
    expect(other).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    await save();
    good(await extension.asPage('conversation.log', { id: 'talk-1', invitation: 'a', talk: null }));
    expect((await listed()).total).toBe(1);
    expect(await extension.asPopup('conversation.log', { id: 'act-1', invitation: 'a', talk })).toMatchObject(
      {
        error: { code: 'forbidden' },
      },
    );
  });

  it('is with an inviter whose card has no link, too', async () => {
    const changed = [person('c', { profileUrl: { known: false } })];
    good(await extension.asPage('page.report', report(1, 'abc', { changed, present: ['a', 'b', 'c'] })));
    good(await extension.asPage('conversation.log', { id: 'act-2', invitation: 'c', talk }));
    expect(await verdictOf('c')).toBe('accept');
    expect((await listed()).entries[0]?.who.name).toBe('Person c');
  });
});

describe('a conversation with somebody of that name', () => {
  beforeEach(() => save());

  it('is asked about, and counts once the user has confirmed it', async () => {
    expect(await verdictOf('a')).toBe('wait');
    const { questions } = good(await extension.asPage('match.ask', { invitation: 'a' }));
    expect(questions).toMatchObject([{ person: 'name:lee samuel', name: 'Samuel Lee', minutes: 30 }]);
    expect(good(await extension.asPage('match.ask', { invitation: 'b' })).questions).toEqual([]);
    const decide = (same: boolean | null) =>
      extension.asPage('match.decide', { invitation: 'a', person: 'name:lee samuel', same });
    good(await decide(true));
    expect(await verdictOf('a')).toBe('accept');
    await extension.wake();
    expect(good(await extension.asPage('match.ask', { invitation: 'a' })).questions).toEqual([]);
    good(await decide(false));
    expect(await verdictOf('a')).toBe('decline');
    good(await decide(null));
    expect(await verdictOf('a')).toBe('wait');
  });

  it('cannot be made somebody else than was asked about', async () => {
    good(await extension.asPage('match.decide', { invitation: 'b', person: 'name:lee samuel', same: true }));
    expect(await verdictOf('b')).toBe('decline');
  });

  it('can be settled, and taken back, in the options', async () => {
    const matches = async () => good(await extension.asPopup('match.list', {}));
    expect(await matches()).toMatchObject({
      open: [{ person: { id: 'in:person-a' }, other: { id: 'name:lee samuel' }, same: null }],
      settled: [],
    });
    const two = { person: 'in:person-a', other: 'name:lee samuel' };
    good(await extension.asPopup('match.settle', { ...two, same: true }));
    expect(await verdictOf('a')).toBe('accept');
    expect(await matches()).toMatchObject({
      open: [],
      settled: [{ other: { name: 'Samuel Lee' }, same: true }],
    });
    good(await extension.asPopup('match.settle', { ...two, same: null }));
    expect(await matches()).toMatchObject({ open: [{ same: null }], settled: [] });
  });
});

describe('the log in the options', () => {
  it('is searched by people, places and lines, and read in parts', async () => {
    await save({ id: '1', time: 1, place: 'Café Zürich' });
    await save({ id: '2', time: 2, who: { id: null, name: 'Алексей Иванов', profile: null } });
    await save({ id: '3', time: 3, who: { id: null, name: 'Cher', profile: null }, note: 'music' });
    const found = async (search: string) => (await listed(search)).entries.map(({ id }) => id);
    expect(await found('')).toEqual(['3', '2', '1']);
    expect(await found('zurich sam')).toEqual([]);
    expect(await found('zurich')).toEqual(['1']);
    expect(await found('aleksey')).toEqual(['2']);
    expect(await found('MUSIC')).toEqual(['3']);
    expect(await found('cher')).toEqual(['3']);
    const part = good(await extension.asPopup('conversation.list', { search: '', offset: 1, limit: 1 }));
    expect(part).toMatchObject({ total: 3, entries: [{ id: '2' }] });
  });

  it('is changed, deleted, and restored from what was deleted', async () => {
    await save();
    await save({ minutes: 45 });
    expect(await listed()).toMatchObject({ total: 1, entries: [{ minutes: 45 }] });
    const { entries } = good(await extension.asPopup('conversation.delete', { ids: ['talk-1', 'gone'] }));
    expect(entries).toHaveLength(1);
    for (const { imported: _, ...entry } of entries) await save(entry);
    expect(await listed()).toMatchObject({ total: 1, entries });
  });

  it('knows people by the addresses that are pasted, and refuses what is none', async () => {
    const profile = 'http://de.linkedin.com/in/Person-A?utm=1';
    await save({ who: { id: null, name: 'Sam Lee', profile } });
    expect(await verdictOf('a')).toBe('accept');
    const people = good(await extension.asPopup('person.find', { text: 'lee' })).people;
    expect(people).toEqual([{ id: 'in:person-a', name: 'Sam Lee', profile: 'person-a' }]);
    const wrong = { list: 'blocked', kind: 'person', value: 'https://example.com/in/sam' } as const;
    expect(await extension.asPopup('entry.save', wrong)).toMatchObject({ error: { code: 'malformed' } });
  });
});

it('lists block, allow, and hold each of them once', async () => {
  const add = async (list: 'blocked' | 'allowed', kind: 'person' | 'company', value: string) =>
    good(await extension.asPopup('entry.save', { list, kind, value }));
  await add('allowed', 'person', 'https://www.linkedin.com/in/person-b/');
  expect(await verdictOf('b')).toBe('accept');
  const { id } = await add('blocked', 'person', 'Person-B');
  expect(good(await extension.asPopup('entry.list', {})).entries).toEqual([
    { id, list: 'blocked', kind: 'person', value: 'person-b' },
  ]);
  expect(await verdictOf('b')).toBe('decline');
  good(await extension.asPopup('entry.delete', { ids: [id] }));
  await add('allowed', 'company', 'EXAMPLE');
  expect(await verdictOf('b')).toBe('accept');
});

it('events attended are kept with who was there', async () => {
  const event = {
    id: 'g-1',
    name: 'Fair',
    place: 'Basel',
    from: '2026-05-01',
    to: '2026-05-02',
    people: [{ id: null, name: 'Sam Lee', profile: 'person-a' }],
  };
  good(await extension.asPopup('gathering.save', event));
  expect(good(await extension.asPopup('gathering.list', { offset: 0, limit: 10 }))).toMatchObject({
    total: 1,
    entries: [{ name: 'Fair', place: 'Basel', people: [{ id: 'in:person-a' }] }],
  });
  const backwards = await extension.asPopup('gathering.save', { ...event, to: '2026-04-01' });
  expect(backwards).toMatchObject({ ok: false });
  good(await extension.asPopup('gathering.delete', { ids: ['g-1'] }));
  expect(good(await extension.asPopup('gathering.list', { offset: 0, limit: 10 })).total).toBe(0);
});

it('what the user tells about themselves is kept, a part at a time', async () => {
  good(await extension.asPopup('own.set', { place: 'Basel', topicWords: ['compilers'] }));
  good(
    await extension.asPopup('own.set', {
      employers: [{ name: 'Acme', from: 2019, to: null }],
      fullName: 'Jo Doe',
    }),
  );
  await extension.wake();
  expect(good(await extension.asPopup('own.get', {}))).toMatchObject({
    ...{ place: 'Basel', topicWords: ['compilers'], fullName: 'Jo Doe' },
    employers: [{ name: 'Acme', from: 2019, to: null }],
  });
  expect(good(await extension.asPopup('own.set', { fullName: '' }))).not.toHaveProperty('fullName');
});

it('what is told from two pages at the same moment is all kept', async () => {
  const told = [{ place: 'Basel' }, { topicWords: ['compilers'] }, { industry: 'Software' }];
  await Promise.all(told.map((change) => extension.asPopup('own.set', change)));
  expect(good(await extension.asPopup('own.get', {}))).toMatchObject(Object.assign({}, ...told));
});
