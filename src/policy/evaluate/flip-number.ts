import { tidy } from './places.ts';
import type { Plan } from './plan.ts';
import type { Slot, Values } from './slot.ts';
import { type Standing, verdictIf } from './standing.ts';

/** A change of one fact that leads to another verdict. */
export interface Change {
  /** Code of the value it would have. */
  readonly to: number;
  /** Index into `verdicts`. */
  readonly verdict: number;
  /** How far it is: 1 is as far as a yes turned into a no. */
  readonly distance: number;
}

/** The nearest other value of a number, on its grid, that leads to another verdict and is nearer than `within`. */
export function flippedNumber(
  plan: Plan,
  values: Values,
  standing: Standing,
  slot: Slot,
  before: number,
  within: number,
): Change | null {
  const { places } = slot;
  if (places === null) return null;
  const reach = within * places.near;
  const up = nearestIn(plan, values, standing, slot, places.up, before, reach);
  const left = up === before ? reach : up - before;
  const down = nearestIn(plan, values, standing, slot, places.down, before, left);
  const to = down === before ? up : down;
  if (to === before) return null;
  const verdict = verdictIf(plan, values, standing, slot.index, to);
  return { to, verdict, distance: Math.abs(to - before) / places.near };
}

/**
 * In one direction: tries the next places one after another, and between the last that changes nothing and the first that
 * does halves its way. Returns `before` when nothing nearer than `reach` changes the verdict.
 */
function nearestIn(
  plan: Plan,
  values: Values,
  standing: Standing,
  { index, places, curved }: Slot,
  ordered: readonly number[],
  before: number,
  reach: number,
): number {
  const rising = ordered === places?.up;
  let last = before;
  for (const place of ordered) {
    if (rising ? place <= before : place >= before) continue;
    // Without a curve nothing changes between two places, so a place out of reach need not be tried.
    if (!curved && Math.abs(place - before) >= reach) return before;
    if (verdictIf(plan, values, standing, index, place) !== standing.verdict) {
      if (!curved) return place;
      const to = halve(plan, values, standing, index, places?.step ?? 1, last, place);
      return Math.abs(to - before) < reach ? to : before;
    }
    if (Math.abs(place - before) >= reach) return before;
    last = place;
  }
  return before;
}

/** Between a value that changes nothing and one that does: the nearest to the former that does, on the grid. */
function halve(
  plan: Plan,
  values: Values,
  standing: Standing,
  slot: number,
  step: number,
  same: number,
  other: number,
): number {
  let near = same;
  let far = other;
  for (;;) {
    const middle = tidy(Math.round((near + far) / 2 / step) * step);
    const between = near < far ? near < middle && middle < far : far < middle && middle < near;
    if (!between) return far;
    if (verdictIf(plan, values, standing, slot, middle) === standing.verdict) near = middle;
    else far = middle;
  }
}
