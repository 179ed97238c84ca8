import ICAL from 'ical.js';
import { limits } from '../limits.ts';
import { dayOf, momentOf, type Written } from './zoned.ts';

/** One time an event took place. */
export interface Occurrence {
  readonly at: number;
  /** The day by the event's own clock: files often name an occurrence by that alone. */
  readonly day: string;
}

/**
 * When an event took place until `now`, the earliest first, and how many times of a series were left out because there are too
 * many. Only what has begun: a meeting to come is no conversation yet.
 */
export function occurrencesOf(
  event: ICAL.Component,
  start: Written,
  now: number,
): { readonly starts: readonly Occurrence[]; readonly surplus: number } {
  const found = [...repeated(event, start, now), ...datesIn(event, 'rdate', start.zone).map(occurrence)];
  // A rule begins with the event itself; dates come on top of it.
  if (!event.hasProperty('rrule')) found.push(occurrence(start));
  const taken = new Set<number | string>(
    datesIn(event, 'exdate', start.zone).map((date) =>
      date.time.isDate ? dayOf(date.time) : momentOf(date),
    ),
  );
  const byMoment = new Map(found.map((each) => [each.at, each]));
  const starts = [...byMoment.values()]
    .filter(({ at, day }) => at <= now && !taken.has(at) && !taken.has(day))
    .sort((one, other) => one.at - other.at);
  return {
    starts: starts.slice(-limits.occurrences),
    surplus: Math.max(0, starts.length - limits.occurrences),
  };
}

function* repeated(event: ICAL.Component, start: Written, now: number): Generator<Occurrence> {
  for (const property of event.getAllProperties('rrule')) {
    const rule = property.getFirstValue();
    if (!(rule instanceof ICAL.Recur)) continue;
    const end = endOf(rule, start);
    // Compared here: the rule's end is in UTC, and its times in a zone that the file may not define.
    rule.until = null;
    const turns = new Turns(rule, start.time, now);
    // Nobody meets every second; what such a rule means is not worth the time.
    const most = /^(?:SECOND|MINUTE|HOUR)LY$/.test(rule.freq) ? limits.occurrences : limits.iterations;
    for (let turn = 0; turn <= most; turn++) {
      const time = turns.next();
      if (!time || turns.completed) break;
      const next = occurrence({ time, zone: start.zone });
      if (next.at > Math.min(now, end)) break;
      yield next;
    }
  }
}

/** The last moment a rule holds for. A day counts as a whole. */
function endOf({ until }: ICAL.Recur, { zone }: Written): number {
  if (!until) return Number.POSITIVE_INFINITY;
  if (!until.isDate) return momentOf({ time: until, zone });
  const next = until.clone();
  next.day += 1;
  return momentOf({ time: next, zone }) - 1;
}

/** Looks for the next time until now, and no longer than there can be one: no day ever fulfils some rules. */
class Turns extends ICAL.RecurIterator {
  readonly #lastYear: number;
  #left: number = limits.steps;

  constructor(rule: ICAL.Recur, dtstart: ICAL.Time, now: number) {
    super({ rule, dtstart });
    // Whatever the zone, a later year is later.
    this.#lastYear = new Date(now).getUTCFullYear() + 1;
  }

  override check_contracting_rules(): boolean {
    this.#left -= 1;
    if (this.#left > 0 && this.last.year <= this.#lastYear) return super.check_contracting_rules();
    this.completed = true;
    return true;
  }
}

function datesIn(event: ICAL.Component, name: 'rdate' | 'exdate', zone: string | null): Written[] {
  return event.getAllProperties(name).flatMap((property) =>
    property.getValues().flatMap((value) => {
      const time = value instanceof ICAL.Period ? value.start : value;
      return time instanceof ICAL.Time ? [{ time, zone: property.getFirstParameter('tzid') ?? zone }] : [];
    }),
  );
}

function occurrence(written: Written): Occurrence {
  return { at: momentOf(written), day: dayOf(written.time) };
}
