import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeOrder } from '../../../src/content/watch/order.ts';

describe('the order of rows in a virtualised list', () => {
  it.each<[what: string, before: string, rendered: string, after: string]>([
    ['is the rendered order at first', '', 'abc', 'abc'],
    ['keeps what scrolled out above', 'abc', 'bcd', 'abcd'],
    ['keeps what is rendered no more below', 'abcdef', 'abc', 'abcdef'],
    ['grows at the end on the way down', 'abcd', 'cdef', 'abcdef'],
    ['takes new rows on top', 'abc', 'xab', 'xabc'],
    ['takes new rows in between', 'abc', 'axbc', 'axbc'],
    ['follows a new order', 'abc', 'cab', 'cab'],
    ['keeps everything when nothing is rendered for a moment', 'abc', '', 'abc'],
    ['keeps what was above after a jump', 'abc', 'xyz', 'abcxyz'],
  ])('%s', (_, before, rendered, after) => {
    expect(mergeOrder([...before], [...rendered]).join('')).toBe(after);
  });

  it('is the true order, wherever a window is scrolled step by step', () => {
    const walk = fc.array(fc.integer({ min: -4, max: 4 }), { maxLength: 60 });
    fc.assert(
      fc.property(walk, (steps) => {
        const list = Array.from({ length: 40 }, (_, index) => String(index));
        let top = 0;
        let order = list.slice(0, 8);
        let deepest = 8;
        for (const step of steps) {
          top = Math.min(32, Math.max(0, top + step));
          deepest = Math.max(deepest, top + 8);
          order = mergeOrder(order, list.slice(top, top + 8));
        }
        expect(order).toEqual(list.slice(0, deepest));
      }),
    );
  });

  it('loses and doubles nothing', () => {
    const ids = fc.uniqueArray(fc.constantFrom(...'abcdefghij'));
    fc.assert(
      fc.property(ids, ids, (before, rendered) => {
        const merged = mergeOrder(before, rendered);
        expect([...merged].sort()).toEqual([...new Set([...before, ...rendered])].sort());
        expect(merged.filter((id) => rendered.includes(id))).toEqual(rendered);
      }),
    );
  });
});
