import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DistinctMemory, distinctIds } from '../../../../../src/content/pages/invitations/index.ts';
import { hashOf } from '../../../../../src/content/pages/invitations/rows/ids.ts';
import type { InvitationReading } from '../../../../../src/messages/reading.ts';

const unknown = { known: false } as const;
const known = <T>(value: T) => ({ known: true as const, value });
const reading = (id: string, more: Partial<InvitationReading> = {}): { reading: InvitationReading } => ({
  reading: {
    id,
    idFrom: 'slug',
    kind: 'person',
    name: known('Jane Doe'),
    profileUrl: known(null),
    target: known(null),
    targetUrl: known(null),
    headline: known(null),
    note: known(null),
    mutualConnections: unknown,
    mutualNames: [],
    verified: unknown,
    premium: unknown,
    photo: unknown,
    followsYou: unknown,
    ageDays: unknown,
    controls: { accept: true, ignore: true, reply: false },
    ...more,
  },
});
const ids = (rows: ReturnType<typeof reading>[], memory?: DistinctMemory) =>
  distinctIds(rows, memory).map((row) => row.reading.id);

describe('ids', () => {
  test('of different rows stay as they are', () => {
    expect(ids([reading('a'), reading('b')])).toEqual(['a', 'b']);
  });

  test('the person keeps the plain slug, whichever comes first', () => {
    const newsletter = reading('jane', { kind: 'newsletter', target: known('Weekly') });
    const [first, second] = ids([newsletter, reading('jane')]);
    expect(second).toBe('jane');
    expect(first).toMatch(/^jane~h/);
  });

  test('two rows that say the same are two, with the same ids every time', () => {
    const twins = [
      reading('h1', { idFrom: 'hash' }),
      reading('h1', { idFrom: 'hash' }),
      reading('h1', { idFrom: 'hash' }),
    ];
    const once = ids(twins);
    expect(new Set(once).size).toBe(3);
    expect(ids(twins)).toEqual(once);
  });

  test('an invitation’s number twice is one row', () => {
    expect(ids([reading('5', { idFrom: 'invitation' }), reading('5', { idFrom: 'invitation' })])).toEqual([
      '5',
    ]);
  });

  test('a row keeps its id when the one it was told apart from goes', () => {
    const memory = new DistinctMemory();
    const newsletter = reading('jane', { kind: 'newsletter', target: known('Weekly') });
    const [, given] = ids([reading('jane'), newsletter], memory);
    expect(ids([newsletter], memory)).toEqual([given]);
    expect(ids([newsletter, reading('jane')], memory)).toEqual([given, 'jane']);
  });

  test('what changes while a row stays the same does not change its id', () => {
    const memory = new DistinctMemory();
    const twin = reading('jane', { kind: 'event', target: known('Talk') });
    const before = ids([reading('jane'), twin], memory);
    const later = reading('jane', {
      kind: 'event',
      target: known('Talk'),
      ageDays: known(3),
      mutualConnections: known(4),
    });
    expect(ids([reading('jane'), later], memory)).toEqual(before);
  });

  test('are always distinct and within bounds', () => {
    const row = fc.record({
      id: fc.constantFrom('a', 'b', 'x'.repeat(200)),
      kind: fc.constantFrom('person' as const, 'event' as const),
      note: fc.constantFrom('', 'x'),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const given = ids(rows.map(({ id, kind, note }) => reading(id, { kind, note: known(note) })));
        expect(given.length).toBe(rows.length);
        expect(new Set(given).size).toBe(rows.length);
        for (const id of given) expect(id.length).toBeLessThanOrEqual(200);
      }),
    );
  });
});

test('a hash is stable and tells words apart', () => {
  expect(hashOf('Jane Doe')).toBe(hashOf('jane doe'));
  expect(hashOf('person\nJane Doe\n\n')).toMatchInlineSnapshot(`"h14q3mlq6bjr"`);
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      if (one.toLowerCase().trim() !== other.toLowerCase().trim()) return;
      expect(hashOf(one)).toBe(hashOf(other));
    }),
  );
});
