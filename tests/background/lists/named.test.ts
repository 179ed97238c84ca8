import { beforeEach, describe, expect, it } from 'vitest';
import { databaseName } from '../../../src/background/database/database.ts';
import type { NamedList } from '../../../src/messages/lists.ts';
import type { InvitationReading } from '../../../src/messages/reading.ts';
import { dump, rowsOf } from '../database/dump.ts';
import { pageOf, person } from '../readings.ts';
import { Extension, good } from '../worker.ts';

let extension: Extension;
let turn = 0;

beforeEach(async () => {
  extension = await Extension.fresh();
  turn = 0;
});

const list = (id: string, name: string, change: Partial<NamedList> = {}): NamedList => ({
  id,
  name,
  trusted: false,
  people: [],
  companies: [],
  words: [],
  ...change,
});

const save = async (...all: NamedList[]): Promise<void> => {
  for (const each of all) good(await extension.asPopup('lists.save', each));
};

async function listed(change: Partial<InvitationReading>): Promise<unknown> {
  const reading = person('i1', change);
  const page = pageOf(1);
  good(
    await extension.asPage('page.report', {
      visit: 'visit-aa',
      turn: turn++,
      page,
      changed: [reading],
      present: ['i1'],
    }),
  );
  const [row] = rowsOf(await dump(databaseName), 'invitations');
  return Reflect.get(Reflect.get(Object(row), 'evidence'), 'lists.named')?.value;
}

const headline = (value: string) => ({ headline: { known: true, value } as const });

describe('named lists', () => {
  it('have nobody on them where there is none', async () => {
    expect(await listed({})).toBe('');
  });

  it.each<[what: string, change: Partial<NamedList>, reading: Partial<InvitationReading>, on: boolean]>([
    ['a profile’s address', { people: ['https://de.linkedin.com/in/Person-i1?x=1'] }, {}, true],
    ['a slug', { people: ['person-i1'] }, {}, true],
    ['another slug', { people: ['person-i2'] }, {}, false],
    ['a name, in any order', { people: ['DOE Jané'] }, { name: { known: true, value: 'Jane Doe' } }, true],
    ['a first name', { people: ['Jane'] }, { name: { known: true, value: 'Jane Doe' } }, false],
    [
      'a company, its legal form aside',
      { companies: ['Example Cloud GmbH'] },
      headline('CTO at Example Cloud'),
      true,
    ],
    ['part of a company', { companies: ['Example Cloud GmbH'] }, headline('CTO at Example'), false],
    ['a company that is a word', { companies: ['Target'] }, headline('I help you target leads'), false],
    ['a word', { words: ['growth hacker'] }, headline('Growth-Hacker & more'), true],
    ['part of a word', { words: ['growth'] }, headline('Regrowth'), false],
    [
      'a trusted mutual connection',
      { trusted: true, people: ['Casey Ray'] },
      { mutualNames: ['Casey Ray'] },
      true,
    ],
    ['a mutual connection nobody trusts', { people: ['Casey Ray'] }, { mutualNames: ['Casey Ray'] }, false],
  ])('of %s', async (_, change, reading, on) => {
    await save(list('a', 'Mine', change));
    expect(await listed(reading)).toBe(on ? 'Mine' : '');
  });

  it('are told by name, all of them, and a policy can ask for one', async () => {
    await save(
      list('a', 'Rivals', { companies: ['Example'] }),
      list('b', 'Clients', { words: ['engineer'] }),
    );
    expect(await listed({})).toBe('Clients, Rivals');
    await extension.wake();
    expect(await listed({})).toBe('Clients, Rivals');
  });

  it('trust people listed by profile whose names an import has told', async () => {
    const book =
      'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Casey Ray\r\nURL:https://www.linkedin.com/in/casey\r\nEND:VCARD\r\n';
    const { readAll } = await import('../../imports/reading.ts');
    await save(list('a', 'Friends', { trusted: true, people: ['https://www.linkedin.com/in/casey/'] }));
    expect(await listed({ mutualNames: ['Casey Ray'] })).toBe('');
    good(await extension.asPopup('imports.begin', { id: 'import-a', name: 'a' }));
    const { records } = await readAll({ 'book.vcf': book });
    good(await extension.asPopup('imports.take', { id: 'import-a', number: 0, records: [...records] }));
    expect(await listed({ mutualNames: ['Casey Ray'] })).toBe('Friends');
  });

  it('follow every change, and come back when they were deleted by mistake', async () => {
    await save(list('a', 'Mine', { words: ['engineer'] }));
    await save(list('a', 'Ours', { words: ['engineer', 'Engineer '] }));
    expect(await listed({})).toBe('Ours');
    const { list: gone } = good(await extension.asPopup('lists.delete', { id: 'a' }));
    expect(await listed({})).toBe('');
    expect(gone).toMatchObject({ name: 'Ours', words: ['Engineer'] });
    if (gone) await save(gone);
    expect(await listed({})).toBe('Ours');
    expect(good(await extension.asPopup('lists.list', {})).lists).toEqual([
      { id: 'a', name: 'Ours', trusted: false, entries: 1 },
    ]);
    expect(good(await extension.asPopup('lists.get', { id: 'a' })).list).toEqual(gone);
    expect(good(await extension.asPopup('lists.get', { id: 'b' })).list).toBeNull();
  });

  it('have names of their own, without commas, and no page may ask for them', async () => {
    await save(list('a', 'Mine'));
    expect(await extension.asPopup('lists.save', list('b', ' MINE '))).toMatchObject({
      error: { code: 'conflict' },
    });
    expect(await extension.asPopup('lists.save', list('b', 'Yours, mine'))).toMatchObject({
      error: { code: 'malformed' },
    });
    expect(await extension.asPage('lists.list', {})).toMatchObject({ error: { code: 'forbidden' } });
  });

  it('lose whoever is forgotten', async () => {
    await save(list('a', 'Mine', { people: ['person-i1', 'Other One'], words: ['Jane Doe', 'lantern'] }));
    await listed({ name: { known: true, value: 'Jane Doe' } });
    good(await extension.asPopup('forget.do', { person: 'in:person-i1' }));
    expect(good(await extension.asPopup('lists.get', { id: 'a' })).list).toMatchObject({
      people: ['Other One'],
      words: ['lantern'],
    });
  });

  it('of 10,000 companies judge 200 rows about as soon as one of ten does', async () => {
    const rows = Array.from({ length: 200 }, (_, at) =>
      person(`r${at}`, headline(`Engineer at Company Number ${at} | Speaker, writer, runner`)),
    );
    const report = async (visit: string): Promise<number> => {
      const present = rows.map(({ id }) => id);
      const start = performance.now();
      good(
        await extension.asPage('page.report', { visit, turn: 0, page: pageOf(200), changed: rows, present }),
      );
      return performance.now() - start;
    };
    const companies = Array.from({ length: 10_000 }, (_, at) => `Company Number ${at} Ltd`);
    await save(list('a', 'Few', { companies: companies.slice(0, 10) }));
    await report('visit-00');
    const few = await report('visit-aa');
    await save(list('a', 'Many', { companies }));
    await report('visit-11');
    const many = await report('visit-bb');
    expect(many).toBeLessThan(3 * few + 200);
    const found = rowsOf(await dump(databaseName), 'invitations');
    expect(JSON.stringify(found)).toContain('"Many"');
  }, 60_000);
});
