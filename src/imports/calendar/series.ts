import { limits } from '../limits.ts';
import type { Component } from '../text/components.ts';
import type { Property } from '../text/content-line.ts';
import { type Effort, ruleIn } from './rule.ts';
import { dayOf, timesIn, type Written } from './written.ts';
import type { Zones } from './zones.ts';

/** One time an event took place. */
export interface Occurrence {
  readonly at: number;
  /** The day by the event's own clock: files often name an occurrence by that alone. */
  readonly day: string;
}

/** What the times of an event depend on besides itself. */
export interface Times {
  readonly zones: Zones;
  /** Only what began no later counts. */
  readonly last: number;
  readonly effort: Effort;
  /** Told of a property that cannot be read. */
  readonly odd: (property: Property) => void;
}

/**
 * When an event took place, the earliest first, and how many times of a series were left out because there are too many. A rule
 * or date that cannot be read costs itself: the event's own beginning always counts.
 */
export function occurrencesOf(
  { properties }: Component,
  start: Written,
  times: Times,
): { readonly starts: readonly Occurrence[]; readonly surplus: number } {
  const { zones, last } = times;
  const occurrence = (written: Written): Occurrence => ({ at: zones.momentOf(written), day: dayOf(written) });
  const dates = (name: string): Written[] =>
    properties.flatMap((property) => {
      if (property.name !== name) return [];
      const found = timesIn(property, () => times.odd(property));
      return found.map((each) => ({ ...each, zone: each.zone ?? start.zone }));
    });
  const rules = properties.filter(({ name }) => name === 'RRULE');
  const found = [
    ...rules.slice(0, 5).flatMap((property) => [...repeated(property, start, times)]),
    ...dates('RDATE'),
  ].map(occurrence);
  // A rule begins with the event itself, where it fits; dates come on top of it.
  if (found.length === 0 || rules.length === 0) found.push(occurrence(start));
  const taken = new Set<number | string>(
    dates('EXDATE').map((date) => (date.isDay ? dayOf(date) : zones.momentOf(date))),
  );
  const byMoment = new Map(found.map((each) => [each.at, each]));
  const starts = [...byMoment.values()]
    .filter(({ at, day }) => at <= last && !taken.has(at) && !taken.has(day))
    .sort((one, other) => one.at - other.at);
  return {
    starts: starts.slice(-limits.occurrences),
    surplus: Math.max(0, starts.length - limits.occurrences),
  };
}

function* repeated(
  property: Property,
  start: Written,
  { zones, last, effort, odd }: Times,
): Generator<Written> {
  const rule = ruleIn(property.value);
  if (!rule) return odd(property);
  const end = rule.until ? endOf(rule.until, start.zone, zones) : Number.POSITIVE_INFINITY;
  const latest = Math.min(last, end);
  for (const clock of rule.times(start, latest, effort)) {
    const time = { ...start, clock };
    if (zones.momentOf(time) > latest) return;
    yield time;
  }
}

/** The last moment a rule holds for. A day counts as a whole. */
function endOf(until: Written, zone: Written['zone'], zones: Zones): number {
  if (!until.isDay) return zones.momentOf({ ...until, zone: until.zone ?? zone });
  return zones.momentOf({ ...until, clock: until.clock + 86_400_000, zone }) - 1;
}
