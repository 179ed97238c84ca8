import type { NumberFact } from '../facts/fact.ts';
import type { Cell } from './slot.ts';

/** Where to look for another verdict when a number grows (`up`, ascending) or shrinks (`down`, descending). */
export interface Places {
  readonly up: readonly number[];
  readonly down: readonly number[];
  readonly step: number;
  readonly near: number;
}

/** Steps like 0.05 do not add up exactly; rounding to a millionth does away with what they leave. */
export function tidy(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** The places of a number on its grid of steps: where an answer changes or a curve bends. */
export function placesOf({ min, max, flips }: NumberFact, cells: readonly Cell[]): Places | null {
  if (flips === undefined) return null;
  const { step, near } = flips;
  const ends = cells.flatMap(({ code, samples }) => [code, ...samples]).filter(Number.isFinite);
  const up = ends.map((end) => tidy(Math.ceil(tidy(end / step)) * step));
  const down = up.map((place) => tidy(place - step));
  const allowed = (place: number): boolean => place >= min && place <= (max ?? Number.MAX_VALUE);
  const sorted = (places: readonly number[]): number[] =>
    [...new Set(places)].filter(allowed).sort((a, b) => a - b);
  return { up: sorted(up), down: sorted(down).reverse(), step, near };
}
