import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { databaseName } from '../../src/background/database/database.ts';
import type { ImportRecord } from '../../src/messages/import-record.ts';
import {
  connectionsCsv,
  educationCsv,
  invitationsCsv,
  positionsCsv,
  profileCsv,
} from '../imports/export/files.ts';
import { messageLines } from '../imports/export/messages.ts';
import { contact } from '../imports/export/people.ts';
import { readAll } from '../imports/reading.ts';
import { dump } from './database/dump.ts';
import { failWrites } from './database/fail-writes.ts';
import { pageOf, person } from './readings.ts';
import { Extension, good } from './worker.ts';

const own = { 'Profile.csv': profileCsv, 'Positions.csv': positionsCsv, 'Education.csv': educationCsv };
const messages = (count: number): string => [...messageLines({ count })].join('');

let extension: Extension;
beforeEach(async () => {
  extension = await Extension.fresh();
  await extension.asPopup('settings.set', { policy: 'ten-minute-conversation' });
  await extension.asPopup('clock.set', { now: Date.UTC(2026, 10, 20) });
});

const cut = (records: readonly ImportRecord[], size: number): ImportRecord[][] =>
  Array.from({ length: Math.ceil(records.length / size) }, (_, at) =>
    records.slice(at * size, (at + 1) * size),
  );

/** What goes wrong before a batch is answered. */
type Mishap = 'none' | 'answer lost' | 'repeated' | number;

/** Imports as the options page does: batch after batch, each asked again until it is answered. */
async function take(
  id: string,
  records: readonly ImportRecord[],
  { size = 200, mishaps = [] }: { readonly size?: number; readonly mishaps?: readonly Mishap[] } = {},
): Promise<number> {
  let added = 0;
  const { taken } = good(await extension.asPopup('imports.begin', { id, name: `${id}.zip` }));
  for (const [number, batch] of cut(records, size).entries()) {
    if (number < taken) continue;
    const input = { id, number, records: batch };
    const mishap = mishaps[number] ?? 'none';
    if (typeof mishap === 'number') {
      // Killed after so many writes.
      const works = failWrites(mishap);
      await extension.asPopup('imports.take', input);
      works();
      await extension.wake();
    } else if (mishap !== 'none') {
      await extension.asPopup('imports.take', input);
      if (mishap === 'answer lost') await extension.wake();
    }
    const answer = good(await extension.asPopup('imports.take', input));
    expect(answer.taken).toBe(number + 1);
    added += answer.added;
  }
  good(await extension.asPopup('imports.end', { id, state: 'done', report: { files: [], skipped: [] } }));
  return added;
}

const tables = async (): Promise<Record<string, unknown[]>> =>
  Object.fromEntries((await dump(databaseName)).stores.map(({ name, rows }) => [name, [...rows]]));

/** Everything but what says when. */
const content = async (): Promise<unknown> =>
  JSON.parse(JSON.stringify(await tables(), (key, value) => (key === 'at' ? 0 : value)));

describe('an import', () => {
  it('makes the ten-minute policy decide by what was said', async () => {
    const { records } = await readAll({ 'messages.csv': messages(400), ...own });
    await take('import-a', records);
    const met = [0, 1, 2, 4, 6].map((index) => contact(index));
    const rows = met.map(({ slug, name }, index) =>
      person(`i${index}`, {
        name: { known: true, value: name },
        profileUrl: { known: true, value: `https://www.linkedin.com/in/${encodeURIComponent(slug)}/` },
      }),
    );
    const report = {
      visit: 'visit-aa',
      turn: 0,
      page: pageOf(rows.length),
      changed: rows,
      present: rows.map(({ id }) => id),
    };
    const { suggestions } = good(await extension.asPage('page.report', report));
    expect(
      met.map(({ story }, index) => [
        story,
        suggestions[`i${index}`]?.verdict,
        suggestions[`i${index}`]?.certain,
      ]),
    ).toEqual([
      ['letters', 'reply', true],
      ['chat', 'accept', true],
      ['pitch', 'decline', true],
      ['silent', 'decline', true],
      ['group', 'reply', true],
    ]);
  });

  it('of another network has the user asked who is who, and counts from then on', async () => {
    good(await extension.asPopup('settings.set', { policy: 'step-by-step' }));
    const row = person('i1', { name: { known: true, value: 'Jane Doe' } });
    const report = { visit: 'visit-aa', turn: 0, page: pageOf(1), changed: [row], present: ['i1'] };
    good(await extension.asPage('page.report', report));
    const time = Date.UTC(2026, 4, 3);
    await take('import-x', [
      { kind: 'interaction', key: 'x-01', who: { name: 'Jane Doe' }, time: time - 1, network: 'X' },
      { kind: 'interaction', key: 'x-02', who: { name: 'Jane Doe' }, time, network: 'X' },
    ]);
    const verdict = async () => (await extension.record()).pages[0]?.invitations[0]?.suggestion.verdict;
    const open = async () => good(await extension.asPopup('match.list', {})).open;
    expect(await verdict()).toBe('decline');
    const [asked] = await open();
    expect(asked).toMatchObject({ other: { name: 'Jane Doe' }, talk: { time, minutes: null, place: 'X' } });
    const two = { person: asked?.person.id ?? '', other: asked?.other.id ?? '' };
    good(await extension.asPopup('match.settle', { ...two, same: true }));
    expect(await verdict()).toBe('accept');
    expect(await open()).toEqual([]);
  });

  it('brings the same once, however often it is repeated, stopped and killed: 60 moments', async () => {
    const { records } = await readAll({
      'messages.csv': messages(4200),
      'Connections.csv': connectionsCsv(2026),
      ...own,
    });
    const size = 20;
    expect(cut(records, size).length).toBeGreaterThan(60);
    await take('import-a', records, { size });
    const calm = await content();
    const mishap = fc.oneof(
      fc.constantFrom('answer lost' as const, 'repeated' as const),
      fc.nat({ max: 60 }),
    );
    const [mishaps = []] = fc.sample(fc.array(mishap, { minLength: 60, maxLength: 60 }), {
      numRuns: 1,
      seed: 20_261_121,
    });
    extension = await Extension.fresh();
    await extension.asPopup('clock.set', { now: Date.UTC(2026, 10, 20) });
    await take('import-a', records, { size, mishaps });
    expect(await content()).toEqual(calm);
    expect(await take('import-a', records, { size })).toBe(0);
    expect(await content()).toEqual(calm);
  }, 120_000);

  it('goes on where it was interrupted, and knows a batch it has', async () => {
    const { records } = await readAll({ 'messages.csv': messages(400) });
    const [first = [], second = []] = cut(records, 20);
    good(await extension.asPopup('imports.begin', { id: 'import-a', name: 'a' }));
    good(await extension.asPopup('imports.take', { id: 'import-a', number: 0, records: first }));
    await extension.wake();
    expect(good(await extension.asPopup('imports.begin', { id: 'import-a', name: 'a' })).taken).toBe(1);
    const again = good(
      await extension.asPopup('imports.take', { id: 'import-a', number: 0, records: second }),
    );
    expect(again).toEqual({ taken: 1, added: 0 });
  });

  it('of a longer export adds what is new', async () => {
    const lines = [...messageLines({ count: 400 })];
    const [early, late] = [
      await readAll({ a: lines.slice(0, 200).join('') }),
      await readAll({ a: lines.join('') }),
    ];
    const before = await take('import-a', early.records);
    const after = await take('import-b', late.records);
    extension = await Extension.fresh();
    expect(await take('import-b', late.records)).toBe(before + after);
  });

  it('that was taken back meanwhile takes nothing more', async () => {
    good(await extension.asPopup('imports.begin', { id: 'import-a', name: 'a' }));
    good(await extension.asPopup('imports.undo', { id: 'import-a' }));
    const answer = await extension.asPopup('imports.take', { id: 'import-a', number: 0, records: [] });
    expect(answer).toMatchObject({ ok: false, error: { code: 'unknown-import' } });
  });

  it('is nothing a page on LinkedIn may begin', async () => {
    const input = { id: 'import-a', name: 'a' };
    expect(await extension.asPage('imports.begin', input)).toMatchObject({
      ok: false,
      error: { code: 'forbidden' },
    });
  });
});

describe('the network that an export tells', () => {
  const facts = async (headline: string): Promise<unknown[]> => {
    const row = person('i1', { headline: { known: true, value: headline } });
    good(
      await extension.asPage('page.report', {
        visit: 'visit-nn',
        turn: turns++,
        page: pageOf(1),
        changed: [row],
        present: ['i1'],
      }),
    );
    const [seen] = (await tables())['invitations'] ?? [];
    const evidence = Reflect.get(Object(seen), 'evidence');
    return ['employer.connections', 'contact.known'].map((name) => Reflect.get(evidence, name)?.value);
  };
  let turns = 0;
  beforeEach(() => {
    turns = 0;
  });
  const at = `Engineer at ${contact(1).company}`;

  it('is counted, after the worker was stopped too, and gone when it is taken back', async () => {
    expect(await facts(at)).toEqual([undefined, false]);
    await take('import-a', (await readAll({ 'Connections.csv': connectionsCsv(2026) })).records);
    expect(await facts(at)).toEqual([1, false]);
    expect(await facts('Engineer at Nowhere')).toEqual([0, false]);
    await extension.wake();
    expect(await facts(at)).toEqual([1, false]);
    good(await extension.asPopup('imports.undo', { id: 'import-a' }));
    expect(await facts(at)).toEqual([undefined, false]);
    expect((await tables())['connections']).toEqual([]);
    expect((await tables())['networkCounts']).toEqual([]);
  });

  it('forgets a connection with the person', async () => {
    await take('import-a', (await readAll({ 'Connections.csv': connectionsCsv(2026) })).records);
    expect(await facts(at)).toEqual([1, false]);
    good(await extension.asPopup('forget.do', { person: `in:${contact(1).slug}` }));
    expect(await facts(at)).toEqual([0, false]);
    expect((await tables())['connections']).toHaveLength(39);
  });

  it('knows who is in an address book: by profile for certain, by name alone not', async () => {
    const card = (fn: string, more: string) =>
      `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:${fn}\r\n${more}\r\nEND:VCARD\r\n`;
    const book = (text: string) => readAll({ 'book.vcf': text });
    await take('import-a', (await book(card('Someone Else', 'EMAIL:else@example.com'))).records);
    expect((await facts(at))[1]).toBe(false);
    await take('import-b', (await book(card('Person i1', 'EMAIL:i1@example.com\r\nORG:Elsewhere'))).records);
    expect((await facts(at))[1]).not.toBe(true);
    const linked = card('Person i1', 'URL:https://www.linkedin.com/in/person-i1');
    await take('import-c', (await book(linked)).records);
    expect((await facts(at))[1]).toBe(true);
    good(await extension.asPopup('imports.undo', { id: 'import-c' }));
    expect((await facts(at))[1]).not.toBe(true);
  });
});

describe('taking an import back', () => {
  const empty = [
    'connections',
    'contacts',
    'people',
    'conversations',
    'interactions',
    'gatherings',
    'imports',
    'matches',
  ];

  it('removes all of it', async () => {
    const { records } = await readAll({
      'messages.csv': messages(400),
      'Invitations.csv': invitationsCsv(true),
      'Connections.csv': connectionsCsv(2026),
      'Skills.csv': 'Name\nSQL\n',
      ...own,
    });
    await take('import-a', records);
    expect(extension.chrome.local.get('own')).toMatchObject({ skills: ['SQL'], titles: expect.any(Array) });
    expect((await tables())['conversations']?.length).toBeGreaterThan(20);
    good(await extension.asPopup('imports.undo', { id: 'import-a' }));
    const left = await tables();
    for (const table of empty) expect([table, left[table]]).toEqual([table, []]);
    expect(extension.chrome.local.get('own')).toMatchObject({
      employers: [],
      schools: [],
      place: null,
      firstName: null,
    });
    expect(Object.keys(Object(extension.chrome.local.get('own')))).not.toEqual(
      expect.arrayContaining(['headline']),
    );
    expect(extension.chrome.local.get('own')).not.toMatchObject({ skills: expect.anything() });
  });

  it('leaves what another import brought, whichever goes first', async () => {
    const a = (await readAll({ 'messages.csv': messages(300), ...own })).records;
    const b = (await readAll({ 'messages.csv': messages(500), 'Profile.csv': profileCsv })).records;
    await take('import-b', b);
    const onlyB = await content();
    const ownOfB = structuredClone(extension.chrome.local.get('own'));
    extension = await Extension.fresh();
    await extension.asPopup('clock.set', { now: Date.UTC(2026, 10, 20) });
    await take('import-a', a);
    await take('import-b', b);
    good(await extension.asPopup('imports.undo', { id: 'import-a' }));
    expect(await content()).toEqual(onlyB);
    expect(extension.chrome.local.get('own')).toEqual(ownOfB);
  });

  it('leaves what the user typed about themselves, and who was met on a page', async () => {
    good(await extension.asPopup('own.set', { place: 'Utrecht', employers: [{ name: 'example cloud' }] }));
    const met = contact(1);
    const row = person('i1', {
      name: { known: true, value: met.name },
      profileUrl: { known: true, value: `https://www.linkedin.com/in/${met.slug}/` },
    });
    good(
      await extension.asPage('page.report', {
        visit: 'visit-aa',
        turn: 0,
        page: pageOf(1),
        changed: [row],
        present: ['i1'],
      }),
    );
    const { records } = await readAll({ 'messages.csv': messages(300), ...own });
    await take('import-a', records);
    expect(extension.chrome.local.get('own')).toMatchObject({
      place: 'Utrecht',
      industry: 'Professional Training',
      employers: [{ name: 'example cloud' }, { name: 'Initech, Inc.', from: 2012, to: 2018 }],
    });
    good(await extension.asPopup('imports.undo', { id: 'import-a' }));
    expect(extension.chrome.local.get('own')).toMatchObject({
      place: 'Utrecht',
      industry: null,
      employers: [{ name: 'example cloud' }],
    });
    expect((await tables())['people']).toMatchObject([{ id: `in:${met.slug}` }]);
  });

  it('takes back what only it called somebody, and nothing that something else says too', async () => {
    const seen = async (turn: number, name: string) =>
      good(
        await extension.asPage('page.report', {
          visit: 'visit-aa',
          turn,
          page: pageOf(1),
          changed: [person('i1', { name: { known: true, value: name } })],
          present: ['i1'],
        }),
      );
    const told = (name: string, email: string, place: string): ImportRecord => ({
      kind: 'person',
      who: { slug: 'person-i1', name, emails: [email], places: [place] },
    });
    const row = async () => (await tables())['people']?.[0];
    await seen(0, 'Ida One');
    const before = await row();
    await take('import-a', [
      told('Ida Only-A', 'a@example.org', 'Initech'),
      told('Ida Both', 'ab@example.org', 'Initech'),
    ]);
    await take('import-b', [
      told('Ida Both', 'ab@example.org', 'Umbrella'),
      told('Ida One', 'ab@example.org', 'Umbrella'),
    ]);
    await seen(1, 'Ida Later');
    await take('import-c', [told('Ida Page', 'c@example.org', 'Umbrella')]);
    await seen(2, 'Ida Page');
    good(await extension.asPopup('imports.undo', { id: 'import-a' }));
    expect(await row()).toMatchObject({
      names: ['Ida One', 'Ida Both', 'Ida Later', 'Ida Page'],
      emails: ['ab@example.org', 'c@example.org'],
      places: ['Umbrella'],
      imports: ['import-b', 'import-c'],
    });
    good(await extension.asPopup('imports.undo', { id: 'import-c' }));
    good(await extension.asPopup('imports.undo', { id: 'import-b' }));
    expect(await row()).toEqual({
      ...(before as object),
      names: ['Ida One', 'Ida Later', 'Ida Page'],
      namePairs: expect.anything(),
    });
  });

  it('takes back an old address that only it knew, and leaves the one somebody was met under', async () => {
    const talked = {
      kind: 'conversation',
      key: 'k-001',
      time: 1,
      minutes: 9,
      channel: 'message',
      place: null,
    } as const;
    await take('import-a', [
      { ...talked, who: { slug: 'old-slug', emails: ['x@example.org'], name: 'Ida One' } },
    ]);
    await take('import-b', [
      { ...talked, key: 'k-002', who: { slug: 'old-slug', name: 'Ida One' } },
      { kind: 'person', who: { slug: 'old-slug', emails: ['x@example.org'] } },
    ]);
    expect((await tables())['conversations']).toHaveLength(2);
    good(await extension.asPopup('imports.undo', { id: 'import-a' }));
    expect((await tables())['people']).toMatchObject([
      { slugs: ['old-slug'], emails: ['x@example.org'], names: ['Ida One'] },
    ]);
    good(await extension.asPopup('imports.undo', { id: 'import-b' }));
    expect((await tables())['people']).toEqual([]);
  });
});
