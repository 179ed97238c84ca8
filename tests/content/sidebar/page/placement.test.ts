import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measures, place } from '../../../../src/content/sidebar/page/placement.ts';

/** LinkedIn's layout: 1128 px in the middle, the list 804 px of it at the start. */
const linkedin = (width: number) => {
  const start = (width - 1128) / 2;
  return { width, list: { left: start, right: start + 804 }, side: 'right' as const };
};

describe('the sidebar’s place', () => {
  it.each([
    ['beside the list at 1280 px, as designed', linkedin(1280), { kind: 'side', side: 'right', width: 340 }],
    ['beside it at 1920 px', linkedin(1920), { kind: 'side', side: 'right', width: 340 }],
    [
      'narrower where there is a little less room',
      linkedin(1200),
      { kind: 'side', side: 'right', width: 336 },
    ],
    [
      'over the list where a small window has no room beside it',
      { width: 1100, list: { left: 20, right: 1080 }, side: 'right' },
      { kind: 'over', side: 'right', width: 340, open: true },
    ],
    [
      'a tab where a large window has no room either',
      { width: 1280, list: { left: 20, right: 1260 }, side: 'right' },
      { kind: 'over', side: 'right', width: 340, open: false },
    ],
    [
      'on the left of a page that is read from the right',
      { width: 1280, list: { left: 400, right: 1204 }, side: 'left' },
      { kind: 'side', side: 'left', width: 340 },
    ],
    [
      'at 1280 px before any row is there',
      { width: 1280, list: null, side: 'right' },
      { kind: 'side', side: 'right', width: 340 },
    ],
    [
      'over it in a smaller window before any row is there',
      { width: 1000, list: null, side: 'right' },
      { kind: 'over', side: 'right', width: 340, open: true },
    ],
    [
      'a sheet at 200 % zoom',
      { width: 640, list: { left: 0, right: 640 }, side: 'right' },
      { kind: 'sheet', open: true },
    ],
  ] as const)('is %s', (_, surroundings, placement) => {
    expect(place(surroundings)).toEqual(placement);
  });

  it('never covers the list where it stands beside it, nor in a window as wide as LinkedIn’s columns unless asked', () => {
    const edges = fc
      .tuple(fc.nat(2600), fc.nat(2600))
      .map(([a, b]) => ({ left: Math.min(a, b), right: Math.max(a, b) }));
    fc.assert(
      fc.property(
        fc.integer({ min: 320, max: 2600 }),
        edges,
        fc.constantFrom('left', 'right'),
        (width, list, side) => {
          const placement = place({ width, list, side });
          if (placement.kind !== 'side') {
            expect(placement.open && width >= measures.columnsFrom).toBe(false);
            return;
          }
          const [from, to] =
            side === 'right'
              ? [width - measures.gap - placement.width, width - measures.gap]
              : [measures.gap, measures.gap + placement.width];
          expect(from >= list.right || to <= list.left).toBe(true);
          expect(placement.width).toBeGreaterThanOrEqual(measures.least);
        },
      ),
    );
  });
});
