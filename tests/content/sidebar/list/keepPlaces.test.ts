import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepPlaces } from '../../../../src/content/sidebar/list/keepPlaces.ts';
import type { StoreRow } from '../../../../src/content/store/types.ts';

const row = (id: string) => ({ id }) as StoreRow;
const rows = (ids: string) => [...ids].map(row);
const ids = (all: readonly StoreRow[]) => all.map(({ id }) => id).join('');

describe('rows that are gone', () => {
  it.each([
    ['abcd', 'bcd', 'a', 'abcd'],
    ['abcd', 'abd', 'c', 'abcd'],
    ['abcd', 'abc', 'd', 'abcd'],
    ['abcd', 'ad', 'bc', 'abcd'],
    ['abcd', 'ad', 'b', 'abd'],
    ['abcd', 'abcd', 'abcd', 'abcd'],
    ['abcd', 'acde', 'b', 'abcde'],
    ['abcd', 'dca', 'b', 'dcab'],
    ['abc', '', 'b', 'b'],
    ['abc', 'ac', '', 'ac'],
  ])('%s, of which %s are left and %s are kept: %s', (before, now, kept, shown) => {
    expect(ids(keepPlaces(rows(before), rows(now), (id) => kept.includes(id)))).toBe(shown);
  });

  it('leave every row under the pointer what it was, whichever of them go', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 30 }),
        fc.infiniteStream(fc.boolean()),
        (all, goes) => {
          const before = all.map((each) => row(String(each)));
          const left = before.filter(() => !goes.next().value);
          expect(keepPlaces(before, left, () => true).map(({ id }) => id)).toEqual(
            before.map(({ id }) => id),
          );
        },
      ),
    );
  });
});
