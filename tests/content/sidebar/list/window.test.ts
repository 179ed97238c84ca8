import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runsOut, stretchFor, withPin } from '../../../../src/content/sidebar/list/window.ts';

const sum = (heights: readonly number[]): number => heights.reduce((total, height) => total + height, 0);

describe('the stretch of a long list that is drawn', () => {
  it.each([
    ['the beginning', 0, { start: 0, end: 4, above: 0, below: 600 }],
    ['the middle', 450, { start: 3, end: 8, above: 300, below: 200 }],
    ['the end', 800, { start: 7, end: 10, above: 700, below: 0 }],
  ])('at %s', (_, top, stretch) => {
    expect(stretchFor(Array(10).fill(100), { top, height: 250 }, 100)).toEqual(stretch);
  });

  it('covers the view, and with what is left out makes the whole list', () => {
    const heights = fc.array(fc.integer({ min: 1, max: 900 }), { maxLength: 300 });
    fc.assert(
      fc.property(heights, fc.nat(60_000), fc.nat(2000), fc.nat(800), (list, top, height, overscan) => {
        const { start, end, above, below } = stretchFor(list, { top, height }, overscan);
        const drawn = sum(list.slice(start, end));
        expect(above).toBe(sum(list.slice(0, start)));
        expect(above + drawn + below).toBe(sum(list));
        // Everything in view is drawn, as far as there is a list.
        expect(above).toBeLessThanOrEqual(Math.max(0, top));
        expect(above + drawn).toBeGreaterThanOrEqual(Math.min(top + height, sum(list)));
      }),
    );
  });
});

describe('the selected entry', () => {
  it('is drawn wherever the view is, and the list stays as high as it is', () => {
    const heights = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(heights, fc.nat(60_000), fc.nat(), (list, top, place) => {
        const at = place % list.length;
        const { start, end, above, below, pin, gap } = withPin(
          stretchFor(list, { top, height: 700 }, 100),
          list,
          at,
        );
        const drawn = sum(list.slice(start, end)) + (pin === null ? 0 : (list[pin] ?? 0) + gap);
        expect(pin === at || (at >= start && at < end)).toBe(true);
        expect(above + drawn + below).toBe(sum(list));
      }),
    );
  });

  it('is nothing when nothing is selected', () => {
    const stretch = stretchFor([10, 10], { top: 0, height: 10 }, 0);
    expect(withPin(stretch, [10, 10], -1)).toEqual({ ...stretch, pin: null, gap: 0 });
  });
});

describe('what is drawn', () => {
  const part = { above: 400, ids: ['a', 'b', 'c', 'd'], begins: false, ends: false };
  const each = (height: number) => () => height;

  it.each([
    ['lasts while there is room on both sides', part, 250, { top: 700, height: 200 }, false],
    ['runs out above', part, 250, { top: 640, height: 200 }, true],
    ['runs out below', part, 250, { top: 960, height: 200 }, true],
    ['runs out when its entries turn out to be lower', part, 180, { top: 700, height: 200 }, true],
    [
      'never runs out where the list begins',
      { ...part, above: 0, begins: true },
      250,
      { top: 0, height: 200 },
      false,
    ],
    ['never runs out where the list ends', { ...part, ends: true }, 250, { top: 1200, height: 200 }, false],
  ] as const)('%s', (_, drawn, height, view, out) => {
    expect(runsOut(drawn, each(height), view, 250)).toBe(out);
  });
});
