import type { Fact, NumberFact } from '../facts/fact.ts';
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

/** Numbers tried between the samples of a fact under a curve. */
const mostDraws = 60;

/** The samples and numbers evenly spread between them: all whole ones where these are not too many. */
export function drawsBetween(fact: Fact, samples: readonly number[]): number[] {
  const finite = samples.filter((sample) => sample >= 0 && Number.isFinite(sample));
  const low = Math.min(...finite);
  const span = Math.max(...finite) - low;
  const whole = fact.type === 'number' && fact.integer;
  const steps = whole ? Math.min(span, mostDraws) : mostDraws;
  const spread = Array.from({ length: steps + 1 }, (_, i) => low + (span * i) / Math.max(1, steps));
  return [...new Set([...samples, ...(whole ? spread.map(Math.round) : spread)])].filter(Number.isFinite);
}

/** One cell for each of a few codes. */
export function cellsOf(codes: readonly number[]): Cell[] {
  return codes.map((code) => ({ code, samples: [code] }));
}
