/** A point of a curve: where along the fact, and how many points it gives. */
export type Stop = readonly [x: number, y: number];

/** The graph's own size, in its own units. */
export const graph = { width: 320, height: 140, pad: 16 } as const;

/** What of fact and points the graph shows, and how both are drawn. */
export interface Scale {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  /** Back from a place in the graph, rounded to what one can mean with a pointer. */
  readonly at: (x: number, y: number) => Stop;
}

/** A scale on which every point of the curve, and 0 points, has room. */
export function scaleOf(points: readonly Stop[], most: number | null): Scale {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [fromX, toX] = spread(Math.min(0, ...xs), Math.min(most ?? Infinity, Math.max(1, ...xs) * 1.15));
  const [fromY, toY] = spread(Math.min(0, ...ys) - 2, Math.max(0, ...ys) + 2);
  const [innerWidth, innerHeight] = [graph.width - 2 * graph.pad, graph.height - 2 * graph.pad];
  const stepX = stepOf(toX - fromX);
  return {
    x: (value) => graph.pad + ((value - fromX) / (toX - fromX)) * innerWidth,
    y: (value) => graph.height - graph.pad - ((value - fromY) / (toY - fromY)) * innerHeight,
    at: (x, y) => [
      tidy(Math.round((fromX + ((x - graph.pad) / innerWidth) * (toX - fromX)) / stepX) * stepX),
      Math.round(fromY + ((graph.height - graph.pad - y) / innerHeight) * (toY - fromY)),
    ],
  };
}

/** How far an arrow key, or the smallest move of a pointer, goes on a stretch of this length. */
export const stepOf = (length: number): number => (length <= 1.5 ? 0.05 : length > 400 ? 10 : 1);

/** Where a point may stand between its neighbours, so that the curve goes on from left to right. */
export function between(points: readonly Stop[], index: number, x: number, most: number | null): number {
  const step = stepOf((points.at(-1)?.[0] ?? 1) - (points[0]?.[0] ?? 0));
  const low = index === 0 ? 0 : (points[index - 1]?.[0] ?? 0) + step;
  const high = index === points.length - 1 ? (most ?? Infinity) : (points[index + 1]?.[0] ?? Infinity) - step;
  return tidy(Math.max(low, Math.min(high, x)));
}

const spread = (from: number, to: number): [number, number] => [from, to > from ? to : from + 1];

/** Without the dust of binary fractions. */
const tidy = (value: number): number => Number(value.toFixed(4));
