import { eachCombination } from './combinations.ts';
import { openSlots, type Search } from './search.ts';
import type { Cell } from './slot.ts';
import { bandOf, between as middleBand, type Standing, stand, standingFor } from './standing.ts';

/** Combinations tried to find out whether a score between the bands is among them. */
const most = 512;

/**
 * Whether the points can come to lie between the bands, when they can come to lie above and below. Tries the combinations of
 * what is open; a number under a curve is followed from one sample to the next. A bound (yes, though perhaps not) where
 * there are more than {@link most} combinations or where curves over several open numbers would have to meet halfway.
 */
export function reachesBetween(search: Search): boolean {
  const { plan } = search;
  const slots = [...new Set(plan.terms.flatMap((term) => openSlots(search, term)))];
  const [moving, ...others] = slots.filter((slot) => plan.slots[slot]?.curved === true);
  const fixed = slots.filter((slot) => slot !== moving);
  const standing = standingFor(plan);
  let tried = 0;
  let between = false;
  const ended = eachCombination(search, fixed, () => {
    between =
      moving === undefined
        ? bandAt(search, standing) === middleBand
        : passesBetween(search, standing, moving);
    return between || ++tried > most;
  });
  return ended || others.length > 0;
}

/** Whether the points lie between the bands anywhere while one number runs through all it can be. */
function passesBetween(search: Search, standing: Standing, moving: number): boolean {
  const slot = search.plan.slots[moving];
  if (slot === undefined) return false;
  const entered = search.within[moving] ?? null;
  const stretches: readonly Pick<Cell, 'samples'>[] = entered === null ? slot.cells : [{ samples: entered }];
  const { values } = search;
  const before = values[moving] ?? 0;
  const bandWith = (code: number): number => {
    values[moving] = code;
    return bandAt(search, standing);
  };
  const whole = slot.fact.type !== 'number' || slot.fact.integer;
  const found = stretches.some(({ samples }) =>
    samples.some((sample, i) => {
      const band = bandWith(sample);
      const last = samples[i - 1];
      if (band === middleBand) return true;
      if (last === undefined || bandWith(last) === band) return false;
      // Between two samples the points run straight, so a number that need not be whole passes everything between them.
      return !whole || turnsTo(last, sample, bandWith) === middleBand;
    }),
  );
  values[moving] = before;
  return found;
}

/** The band that follows that of `low` on the way to `high`, one whole number after another. */
function turnsTo(low: number, high: number, bandWith: (code: number) => number): number {
  const band = bandWith(low);
  let same = low;
  let other = high;
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2);
    if (bandWith(middle) === band) same = middle;
    else other = middle;
  }
  return bandWith(other);
}

function bandAt(search: Search, standing: Standing): number {
  stand(search.plan, search.values, standing);
  return bandOf(search.plan, standing.score);
}
