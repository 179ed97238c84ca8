import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  between,
  graph,
  roomAt,
  type Stop,
  scaleOf,
} from '../../../../src/ui/policy-editor/sections/curve-scale.ts';

/** A curve as a file may hold it: points as close and as far apart as anybody likes. */
const curves: fc.Arbitrary<readonly Stop[]> = fc
  .uniqueArray(
    fc.double({ min: -5, max: 2000, noNaN: true }).map((x) => Math.round(x * 100) / 100 + 0),
    {
      minLength: 2,
      maxLength: 6,
    },
  )
  .map((xs) => xs.sort((a, b) => a - b).map((x): Stop => [x, 3]));

const moves = curves.chain((points) =>
  fc.record({
    points: fc.constant(points),
    index: fc.nat({ max: points.length - 1 }),
    to: fc.double({ min: -3000, max: 3000, noNaN: true }),
    most: fc.constantFrom(null, 100, 1),
  }),
);

describe('a point of a curve', () => {
  it('wherever it is moved, stays between its neighbours', () => {
    fc.assert(
      fc.property(moves, ({ points, index, to, most }) => {
        const x = between(points, index, to, most);
        expect(x).toBeGreaterThan(points[index - 1]?.[0] ?? -Infinity);
        expect(x).toBeLessThan(points[index + 1]?.[0] ?? Infinity);
        const { min, max } = roomAt(points, index, most);
        expect(min).toBeLessThanOrEqual(max);
      }),
    );
  });

  it('that is only raised stays where it is, however close its neighbours', () => {
    fc.assert(
      fc.property(moves, ({ points, index, most }) => {
        const [x] = points[index] ?? [0];
        expect(between(points, index, x, most)).toBe(x);
      }),
    );
  });

  it('is drawn inside the graph', () => {
    fc.assert(
      fc.property(moves, ({ points, most }) => {
        const { x, y } = scaleOf(points, most);
        for (const [at, value] of points) {
          expect(x(at)).toBeGreaterThanOrEqual(0);
          expect(x(at)).toBeLessThanOrEqual(graph.width);
          expect(y(value)).toBeGreaterThanOrEqual(0);
          expect(y(value)).toBeLessThanOrEqual(graph.height);
        }
      }),
    );
  });
});
