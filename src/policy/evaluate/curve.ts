import { toThousandths } from './numbers.ts';

/** A curve made ready: rising x, y in points. */
export interface Curve {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
}

/** Makes a curve ready; `points` must have rising x. */
export function curveOf(points: readonly (readonly [x: number, y: number])[]): Curve {
  return { xs: Float64Array.from(points, ([x]) => x), ys: Float64Array.from(points, ([, y]) => y) };
}

/** The curve's value in thousandths of a point: linear between its points, flat outside. `x` may be Infinity. */
export function curveAt({ xs, ys }: Curve, x: number): number {
  const last = xs.length - 1;
  let i = 0;
  while (i <= last && (xs[i] ?? 0) < x) i++;
  if (i > last) return toThousandths(ys[last] ?? 0);
  const y1 = ys[i] ?? 0;
  const x1 = xs[i] ?? 0;
  if (i === 0 || x1 === x) return toThousandths(y1);
  const x0 = xs[i - 1] ?? 0;
  const y0 = ys[i - 1] ?? 0;
  return toThousandths(y0 + ((y1 - y0) * (x - x0)) / (x1 - x0));
}

/** The least and the most a curve can add, in thousandths of a point; it adds nothing while its fact is unknown. */
export function rangeOf({ ys }: Curve): { readonly low: number; readonly high: number } {
  return { low: toThousandths(Math.min(0, ...ys)), high: toThousandths(Math.max(0, ...ys)) };
}
