import type { NumberFact } from '../facts/fact.ts';
import { nextDown, nextUp } from './numbers.ts';
import type { Cell } from './slot.ts';

/** Where the questions and curves about one number lie. */
export interface NumberCuts {
  /** Numbers t where "less than t" and "t or more" are answered differently. */
  readonly from: Set<number>;
  /** Corners of curves. */
  readonly corners: Set<number>;
}

/** Notes that `x >= t` is asked. */
export function cutAtLeast(fact: NumberFact, cuts: NumberCuts, t: number): void {
  cuts.from.add(fact.integer ? Math.ceil(t) : t);
}

/** Notes that `x <= t` is asked. */
export function cutAtMost(fact: NumberFact, cuts: NumberCuts, t: number): void {
  if (t < 0) return;
  cuts.from.add(fact.integer ? Math.floor(t) + 1 : nextUp(t));
}

/** Notes that `x === t` is asked. */
export function cutAt(fact: NumberFact, cuts: NumberCuts, t: number): void {
  if (fact.integer && !Number.isInteger(t)) return;
  cutAtLeast(fact, cuts, t);
  cutAtMost(fact, cuts, t);
}

/** The cells of a number: exact, down to the neighbouring double for numbers that need not be whole. */
export function numberCells(fact: NumberFact, { from, corners }: NumberCuts): Cell[] {
  const max = fact.max ?? Number.POSITIVE_INFINITY;
  const starts = [fact.min, ...[...from].filter((t) => t > fact.min && t <= max).sort((a, b) => a - b)];
  return starts.map((low, i) => {
    const next = starts[i + 1];
    const high = next === undefined ? max : fact.integer ? next - 1 : nextDown(next);
    return { code: low, samples: corners.size === 0 ? [low] : samplesWithin(fact, low, high, corners) };
  });
}

/** Both ends and every corner between: between two neighbours of these, every curve is one straight line. */
function samplesWithin(fact: NumberFact, low: number, high: number, corners: ReadonlySet<number>): number[] {
  const samples = new Set([low, high]);
  for (const corner of corners) {
    const points = fact.integer ? [Math.floor(corner), Math.ceil(corner)] : [corner];
    for (const point of points) if (point > low && point < high) samples.add(point);
  }
  return [...samples].sort((a, b) => a - b);
}

/** One cell for each of a few codes. */
export function cellsOf(codes: readonly number[]): Cell[] {
  return codes.map((code) => ({ code, samples: [code] }));
}
