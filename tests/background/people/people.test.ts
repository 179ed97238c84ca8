import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { closeDatabase, transact } from '../../../src/background/database/open.ts';
import type { PersonRow } from '../../../src/background/database/rows.ts';
import { knownTables, loadKnown } from '../../../src/background/people/known.ts';
import { keysToAsk, nameKeys } from '../../../src/background/people/names/keys.ts';
import { slugOf } from '../../../src/background/people/slug.ts';
import { findWord } from '../../../src/background/people/words.ts';
import { person } from '../readings.ts';

describe('a slug', () => {
  it.each<[string | null, string | null]>([
    ['https://www.linkedin.com/in/jane-doe-1a2b3c/', 'jane-doe-1a2b3c'],
    ['https://www.linkedin.com/in/Jane-Doe?x=1', 'jane-doe'],
    ['https://www.linkedin.com/in/%C5%82ukasz-%C5%BCak/', 'łukasz-żak'],
    ['https://www.linkedin.com/in/łukasz-żak', 'łukasz-żak'],
    ['https://www.linkedin.com/in/jose\u0301/', 'josé'],
    ['https://www.linkedin.com/in/jose/', 'jose'],
    ['https://www.linkedin.com/in/jane-/', 'jane-'],
    ['https://www.linkedin.com/in/100%/', '100%'],
    ['https://www.linkedin.com/company/acme/', null],
    [null, null],
  ])('of %s is %s', (url, slug) => {
    expect(slugOf(url)).toBe(slug);
  });
});

describe('names', () => {
  it.each<[string, string, boolean]>([
    ['Ana Silva', 'Ana Silva-Costa', true],
    ['Ana Silva', 'Silva, Ana', true],
    ['Łucja Żak', 'Lucja Zak', true],
    ['JANE DOE', 'Jane M. Doe, PhD', true],
    ['Jane Doe', 'Jane Roe', false],
    ['Ana', 'Ana Silva', false],
    ['Cher', 'cher', true],
    ['山田 太郎', '山田 太郎', true],
    ['', '', false],
  ])('%s and %s share a key: %s', (one, other, share) => {
    const keys = nameKeys([other]);
    expect(keysToAsk(one).some((key) => keys.includes(key))).toBe(share);
  });

  it('have few keys, however long', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 5000, unit: 'grapheme' }), (name) => nameKeys([name]).length <= 100),
    );
  });
});

it.each<[string, string, boolean]>([
  ['Growth Hacker', 'growth hacker', true],
  ['Growth hackers', 'growth hacker', false],
  ['Ingénieur réseau', 'ingenieur', true],
  ['C++ developer', 'C++', true],
  ['anything', '', false],
])('%s holds the word %s: %s', (text, word, holds) => {
  expect(findWord(text, word)).toBe(holds);
});

describe('what the logs hold about an inviter', () => {
  beforeEach(async () => {
    globalThis.indexedDB = new IDBFactory();
    const met = (id: string, name: string): PersonRow => ({
      id,
      slugs: [id.slice(3)],
      names: [name],
      namePairs: nameKeys([name]),
    });
    await closeDatabase();
    await transact('rw', ['people', 'conversations', 'lists', 'events'], async (database) => {
      await database.people.bulkAdd([
        met('in:ana', 'Ana Silva'),
        met('in:bo', 'Bo Li'),
        met('in:cy', 'Ana Silva'),
      ]);
      await database.conversations.bulkAdd(
        ['in:ana', 'in:bo'].map((who) => ({
          id: `talk-${who}`,
          person: who,
          time: 1,
          minutes: 25,
          channel: 'phone' as const,
          place: null,
        })),
      );
      await database.lists.bulkAdd([
        { id: 'l1', list: 'blocked', kind: 'word', value: 'growth hacker' },
        { id: 'l2', list: 'allowed', kind: 'person', value: 'ana' },
      ]);
      const event = { invitation: 'a', person: null };
      await database.events.bulkAdd([
        { ...event, id: 'e2', type: 'answered', time: 9, thread: null, quote: 'Hi' },
        { ...event, id: 'e1', type: 'replied', time: 3, template: null, by: 'composer' },
        { ...event, id: 'e3', type: 'replied', time: 4, template: null, by: 'composer', invitation: 'b' },
      ]);
    });
  });

  function known(name: string, who: string | null, slug: string | null = null) {
    const reading = person('a', {
      name: { known: true, value: name },
      profileUrl: { known: true, value: slug && `https://www.linkedin.com/in/${slug}/` },
      headline: { known: true, value: 'Growth Hacker' },
    });
    return transact('r', knownTables, async (database) =>
      (await loadKnown(database, [{ reading, person: who }])).get('a'),
    );
  }

  it('is confirmed by the person, possible by the name alone', async () => {
    expect((await known('Ana Silva', 'in:ana'))?.conversations).toMatchObject([{ id: 'talk-in:ana' }]);
    expect((await known('Ana Silva', 'in:ana'))?.possibleConversations).toEqual([]);
    const namesake = await known('Ana Silva-Costa', 'in:cy');
    expect(namesake?.conversations).toEqual([]);
    expect(namesake?.possibleConversations).toMatchObject([{ id: 'talk-in:ana' }]);
    expect((await known('Ana Silva-Costa', null))?.possibleConversations).toHaveLength(1);
    expect((await known('Kim Roe', null))?.possibleConversations).toEqual([]);
  });

  it('holds the replies of that invitation, oldest first', async () => {
    expect((await known('Kim Roe', null))?.replies.map(({ id }) => id)).toEqual(['e1', 'e2']);
  });

  it('holds the list entries that name or headline match', async () => {
    expect((await known('Kim Roe', null))?.lists.map(({ id }) => id)).toEqual(['l1']);
    expect((await known('Ana Silva', 'in:ana', 'ana'))?.lists.map(({ id }) => id)).toEqual(['l1', 'l2']);
  });
});
