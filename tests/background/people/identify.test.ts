import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { closeDatabase, transact } from '../../../src/background/database/open.ts';
import { identify, identifyTables } from '../../../src/background/people/identify.ts';
import { mailboxOf } from '../../../src/background/people/mailboxes.ts';
import type { Sighting } from '../../../src/background/people/sighting.ts';

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});

const ask = (...sightings: Sighting[]) =>
  transact('rw', identifyTables, (database) => identify(database, sightings));
const stored = () =>
  transact('r', identifyTables, async ({ people, matches }) => ({
    people: await people.toArray(),
    matches: (await matches.toArray()).map(({ id, same, by }) => ({ id, same, by })),
  }));

describe('who a sighting is', () => {
  it.each<[string, Sighting[], readonly (string | null)[]]>([
    [
      'a slug, however written',
      [{ slug: 'Jane-Doe' }, { slug: 'jane%2Ddoe' }],
      ['in:jane-doe', 'in:jane-doe'],
    ],
    [
      'a member number',
      [{ memberId: 'ACoAA1' }, { memberId: 'ACoAA1', name: 'Jane Doe' }],
      ['member:ACoAA1', 'member:ACoAA1'],
    ],
    [
      'an old slug beside the new',
      [{ slug: 'jane', memberId: 'A' }, { slug: 'jane-roe', memberId: 'A' }, { slug: 'jane' }],
      ['in:jane', 'in:jane', 'in:jane'],
    ],
    [
      'an address',
      [{ email: 'Jane@Acme.test', name: 'Jane Doe' }, { email: 'jane+in@acme.test' }],
      ['mail:jane@acme.test', 'mail:jane@acme.test'],
    ],
    [
      'a slug learned with an address',
      [{ email: 'jane@acme.test' }, { slug: 'jane', email: 'jane@acme.test' }, { slug: 'jane' }],
      ['mail:jane@acme.test', 'mail:jane@acme.test', 'mail:jane@acme.test'],
    ],
    [
      'an address that is used with another name',
      [
        { email: 'x@acme.test', name: 'Jane Doe' },
        { email: 'x@acme.test', name: 'Tom Roe' },
      ],
      ['mail:x@acme.test', 'name:roe tom'],
    ],
    [
      'one address on two profiles',
      [
        { slug: 'a', email: 'x@acme.test' },
        { slug: 'b', email: 'x@acme.test' },
      ],
      ['in:a', 'in:b'],
    ],
    [
      'a slug that somebody else has taken',
      [{ slug: 'jane', memberId: 'A' }, { slug: 'jane', memberId: 'B' }, { slug: 'jane' }],
      ['in:jane', 'in:jane#2', 'in:jane#2'],
    ],
    [
      'names alone',
      [{ name: 'Jane Doe' }, { name: 'Doe, Jane' }, { name: 'Jane Doe', places: ['Acme'] }],
      ['name:doe jane', 'name:doe jane', 'name:doe jane@acme'],
    ],
    [
      'a name beside a profile of that name',
      [{ slug: 'jane', name: 'Jane Doe' }, { name: 'Jane Doe' }],
      ['in:jane', 'name:doe jane'],
    ],
    [
      'nothing that tells apart',
      [{ name: 'Jane' }, { email: 'info@acme.test' }, { places: ['Acme'] }, {}],
      [null, null, null, null],
    ],
    [
      'an address in place of a name',
      [{ name: 'jane@acme.test', email: 'jane@acme.test' }],
      ['mail:jane@acme.test'],
    ],
  ])('%s', async (_, sightings, ids) => {
    expect(await ask(...sightings)).toEqual(ids);
  });

  it('links what turns out to be one person, once', async () => {
    await ask({ slug: 'jane', name: 'Jane Doe' }, { email: 'jane@acme.test', name: 'Jane Doe' });
    const both = { slug: 'jane', email: 'jane@acme.test', name: 'Jane Doe' };
    expect(await ask(both, both)).toEqual(['in:jane', 'in:jane']);
    expect((await stored()).matches).toEqual([
      { id: 'in:jane mail:jane@acme.test', same: true, by: 'identity' },
    ]);
  });

  it('keeps what the user said about two rows', async () => {
    await ask({ slug: 'jane' }, { email: 'jane@acme.test' });
    const [person, other] = ['in:jane', 'mail:jane@acme.test'];
    await transact('rw', ['matches'], ({ matches }) =>
      matches.add({ id: `${person} ${other}`, person, other, same: false, by: 'user', at: 1 }),
    );
    await ask({ slug: 'jane', email: 'jane@acme.test' });
    expect((await stored()).matches).toMatchObject([{ same: false, by: 'user' }]);
  });

  it('remembers names, employers, addresses and where they came from', async () => {
    await ask(
      { slug: 'jane', name: 'Jane Doe', places: ['Acme'], import: 'one' },
      { slug: 'jane', name: 'Jane Roe', places: ['ACME', 'Example'], email: 'j@x.test', import: 'two' },
    );
    expect((await stored()).people).toMatchObject([
      {
        names: ['Jane Doe', 'Jane Roe'],
        places: ['Acme', 'Example'],
        emails: ['j@x.test'],
        imports: ['one', 'two'],
      },
    ]);
  });
});

it('gives the same people again, whatever the batches, and changes nothing the second time', async () => {
  const few = (...values: string[]) => fc.option(fc.constantFrom(...values), { nil: null });
  const sighting = fc.record({
    slug: few('a', 'b', 'c'),
    memberId: few('M1', 'M2'),
    email: few('a@x.test', 'b@x.test', 'info@x.test'),
    name: few('Ana Silva', 'Bo Li', 'Ana Costa', 'Ana'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(sighting, { maxLength: 8 }), fc.nat(8), async (sightings, cut) => {
      await closeDatabase();
      globalThis.indexedDB = new IDBFactory();
      await ask(...sightings);
      const whole = await stored();
      await closeDatabase();
      globalThis.indexedDB = new IDBFactory();
      await ask(...sightings.slice(0, cut));
      await ask(...sightings.slice(cut));
      expect(await stored()).toEqual(whole);
    }),
    { numRuns: 60 },
  );
});

it.each<[string, string | null]>([
  ['mailto:Jane.Doe@Acme.test', 'jane.doe@acme.test'],
  ['jane+linkedin@acme.test', 'jane@acme.test'],
  ['+@acme.test', '+@acme.test'],
  ['sales@acme.test', null],
  ['room-1@resource.calendar.google.com', null],
  ['jane', null],
  ['jane@localhost', null],
])('the address %s is %s', (address, mailbox) => {
  expect(mailboxOf(address)).toBe(mailbox);
});
