import type { FactValue } from '../facts/evidence.ts';
import type { NumberFact } from '../facts/fact.ts';
import type { Cell } from './slot.ts';

/** A change of one fact that leads to another verdict. */
export interface Change {
  readonly to: FactValue;
  /** Index into `verdicts`. */
  readonly verdict: number;
  /** How far it is: 1 is as far as a yes turned into a no. */
  readonly distance: number;
}

/** Where to look for another verdict when a number grows (`up`, ascending) or shrinks (`down`, descending). */
export interface Places {
  readonly up: readonly number[];
  readonly down: readonly number[];
}

type Grid = NonNullable<NumberFact['flips']>;

// Steps like 0.05 do not add up exactly; a millionth does away with what they leave.
const tidy = (value: number): number => Math.round(value * 1e6) / 1e6;

/** The places of a number on its grid of steps: where an answer changes or a curve bends. */
export function placesOf({ min, max, flips }: NumberFact, cells: readonly Cell[]): Places | null {
  if (flips === undefined) return null;
  const { step } = flips;
  const ends = cells.flatMap(({ value, samples }) => [value, ...samples]);
  const finite = ends.filter((end): end is number => typeof end === 'number' && Number.isFinite(end));
  const up = finite.map((end) => tidy(Math.ceil(tidy(end / step)) * step));
  const allowed = (place: number): boolean => place >= min && place <= (max ?? Number.MAX_VALUE);
  const sorted = (places: readonly number[]): number[] =>
    [...new Set(places)].filter(allowed).sort((a, b) => a - b);
  return { up: sorted(up), down: sorted(up.map((place) => tidy(place - step))).reverse() };
}

/**
 * The nearest other value of a number, on its grid, that leads to another verdict and is nearer than `within`: tries the
 * next places one after another, and between the last that changes nothing and the first that does halves its way.
 */
export function flippedNumber(
  { up, down }: Places,
  { step, near }: Grid,
  before: number,
  verdict: number,
  verdictAt: (value: number) => number,
  within: number,
): Change | null {
  let reach = within * near;
  let nearest: Change | null = null;
  for (const places of [up, down]) {
    let last = before;
    for (const place of places) {
      if (places === up ? place <= before : place >= before) continue;
      if (verdictAt(place) === verdict) {
        if (Math.abs(place - before) >= reach) break;
        last = place;
        continue;
      }
      const to = nearestOther(last, place, step, (value) => verdictAt(value) !== verdict);
      const away = Math.abs(to - before);
      if (away < reach) {
        reach = away;
        nearest = { to, verdict: verdictAt(to), distance: away / near };
      }
      break;
    }
  }
  return nearest;
}

/** Between a value that changes nothing and one that does: the nearest to the former that does, on the grid. */
function nearestOther(
  same: number,
  other: number,
  step: number,
  changes: (value: number) => boolean,
): number {
  let near = same;
  let far = other;
  for (;;) {
    const middle = tidy(Math.round((near + far) / 2 / step) * step);
    const between = near < far ? near < middle && middle < far : far < middle && middle < near;
    if (!between) return far;
    if (changes(middle)) far = middle;
    else near = middle;
  }
}
