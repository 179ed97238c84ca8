import type { NumberFact } from '../facts/fact.ts';
import type { Change } from './flip.ts';
import type { Slot } from './slot.ts';

/**
 * The nearest other value of a number, on its grid of steps, that leads to another verdict and is nearer than `within`.
 * Looks at the next places where an answer changes or a curve bends, and between two such places halves its way.
 */
export function flippedNumber(
  { fact, cells, samples }: Slot,
  { step, near }: NonNullable<NumberFact['flips']>,
  before: number,
  verdict: number,
  verdictAt: (value: number) => number,
  within: number,
): Change | null {
  if (fact.type !== 'number') return null;
  const reach = within * near;
  // Steps like 0.05 do not add up exactly; a millionth does away with what they leave.
  const tidy = (value: number): number => Math.round(value * 1e6) / 1e6;
  const snap = (value: number): number => tidy(Math.round(value / step) * step);
  const up = (value: number): number => tidy(Math.ceil(tidy(value / step)) * step);
  const below = (value: number): number => tidy(up(value) - step);
  const found: Change[] = [];
  const search = (places: readonly number[]): void => {
    let last = before;
    for (const place of places) {
      if (Math.abs(place - before) >= reach) break;
      if (verdictAt(place) !== verdict) {
        const to = nearestOther(last, place, snap, (value) => verdictAt(value) !== verdict);
        found.push({ to, verdict: verdictAt(to), distance: Math.abs(to - before) / near });
        break;
      }
      last = place;
    }
  };
  const places = [...cells.map(({ value }) => value), ...samples].filter(
    (place): place is number => typeof place === 'number' && Number.isFinite(place),
  );
  const allowed = (place: number): boolean => place >= fact.min && place <= (fact.max ?? Number.MAX_VALUE);
  search(sorted(places.map(up).filter((place) => place > before && allowed(place))));
  search(sorted(places.map(below).filter((place) => place < before && allowed(place))).reverse());
  return found.reduce<Change | null>((a, b) => (a === null || b.distance < a.distance ? b : a), null);
}

const sorted = (values: readonly number[]): number[] => [...new Set(values)].sort((a, b) => a - b);

/** Between a value that changes nothing and one that does: the nearest to the former that does, on the grid. */
function nearestOther(
  same: number,
  other: number,
  snap: (value: number) => number,
  changes: (value: number) => boolean,
): number {
  let near = same;
  let far = other;
  for (;;) {
    const middle = snap((near + far) / 2);
    const between = near < far ? near < middle && middle < far : far < middle && middle < near;
    if (!between) return far;
    if (changes(middle)) far = middle;
    else near = middle;
  }
}
