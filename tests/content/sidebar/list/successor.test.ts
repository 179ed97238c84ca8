import fc from 'fast-check';
import { expect, it } from 'vitest';
import { successor } from '../../../../src/content/sidebar/list/successor.ts';

it.each([
  ['the next', 'abcd', 'b', 'acd', 'c'],
  ['the next that is still there', 'abcde', 'b', 'ade', 'd'],
  ['the one before, at the end', 'abc', 'c', 'ab', 'b'],
  ['the first, if nobody knows the place', 'abc', 'x', 'bc', 'b'],
  ['nobody', 'abc', 'b', '', null],
] as const)('is %s', (_, before, gone, now, expected) => {
  expect(successor([...before], gone, [...now])).toBe(expected);
});

it('is always somebody who is there, as long as there is anybody', () => {
  const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 20 });
  fc.assert(
    fc.property(ids, ids, fc.nat(), (before, now, place) => {
      const gone = before[place % Math.max(1, before.length)] ?? 'gone';
      const left = now.filter((id) => id !== gone);
      const heir = successor(before, gone, left);
      expect(heir === null ? left : left.includes(heir)).toEqual(left.length === 0 ? [] : true);
    }),
  );
});
