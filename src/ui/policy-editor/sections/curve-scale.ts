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
  const end = Math.min(most ?? Infinity, Math.max(1, ...xs) * 1.15);
  const [fromX, toX] = spread(Math.min(0, ...xs), Math.max(end, ...xs));
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

/** From where to where a point may stand, so that the curve goes on from left to right. */
export function roomAt(
  points: readonly Stop[],
  index: number,
  most: number | null,
): { readonly min: number; readonly max: number } {
  const [x] = points[index] ?? [0];
  const before = points[index - 1]?.[0];
  const after = points[index + 1]?.[0];
  const low = before ?? Math.min(0, x);
  const high = after ?? Math.max(most ?? Infinity, x);
  // Points of a file can stand closer together than one would drag them.
  const gap = Math.min(lengthOf(points) <= 1.5 ? 0.05 : 1, (high - low) / 2);
  return {
    min: before === undefined ? low : tidy(before + gap),
    max: after === undefined ? high : tidy(after - gap),
  };
}

/** Where a point comes to stand that is to stand at `x`: there, or as near as its neighbours let it; as it was where it stays. */
export function between(points: readonly Stop[], index: number, x: number, most: number | null): number {
  const now = points[index]?.[0];
  if (x === now) return x;
  const { min, max } = roomAt(points, index, most);
  return tidy(Math.max(min, Math.min(max, x)));
}

/** How much of its fact a curve stretches over. */
export const lengthOf = (points: readonly Stop[]): number =>
  (points.at(-1)?.[0] ?? 1) - (points[0]?.[0] ?? 0);

const spread = (from: number, to: number): [number, number] => [from, to > from ? to : from + 1];

/** Without the dust of binary fractions. */
const tidy = (value: number): number => Number(value.toFixed(4));
