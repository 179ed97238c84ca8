import ICAL from 'ical.js';
import { limits } from '../limits.ts';
import { timeOf, type Written } from './written.ts';

/** How much all rules of an import may be tried: it grows with each, so that no file can cost more than its size. */
export class Effort {
  left: number = limits.effort;

  /** Another rule is to be read. */
  grow(): void {
    this.left = Math.min(limits.effort, this.left + limits.effortOfRule);
  }
}

/** Nobody meets every hour; what such a rule means is not worth the time. */
const tooOften = /^(?:SECOND|MINUTE|HOUR)LY$/;
const spent = new Error('the rule is tried no longer');

/** A rule that was read. */
export interface Rule {
  /** The last moment it holds for; `isDay`: that day as a whole. Null: no end. */
  readonly until: Written | null;
  /** Its times by the event's own clock, earliest first, none of them later than a year after `last`. */
  times(start: Written, last: number, effort: Effort): Generator<number>;
}

/** What of a rule is read; vendors add words of their own. */
const known =
  /^(?:FREQ|INTERVAL|COUNT|WKST|BY(?:SECOND|MINUTE|HOUR|DAY|MONTHDAY|YEARDAY|WEEKNO|MONTH|SETPOS))$/i;

/** Reads a RRULE; null where it cannot be read or means no time at all. */
export function ruleIn(text: string): Rule | null {
  const parts = text
    .slice(0, 4000)
    .split(';')
    .map((part) => part.split('=').map((word) => word.trim()))
    .filter(([name]) => name);
  const of = (name: string): string | undefined => parts.find((part) => part[0]?.toUpperCase() === name)?.[1];
  const [written, count, interval] = [of('UNTIL'), of('COUNT'), of('INTERVAL')];
  const until = written === undefined ? null : timeOf(written, null);
  // The end is compared elsewhere: it is in UTC, and the times are in a zone.
  const rest = parts.filter(([name]) => known.test(name ?? ''));
  const isWhole = rest.every(([, value]) => value) && isCount(count) && isCount(interval);
  if (!isWhole || (written !== undefined && until === null)) return null;
  let rule: ICAL.Recur;
  try {
    rule = ICAL.Recur.fromString(
      rest.map(([name, value]) => `${name?.toUpperCase()}=${each(value ?? '')}`).join(';'),
    );
  } catch {
    return null;
  }
  if (!rule.freq) return null;
  return { until, times: (start, last, effort) => timesOf(rule, start, last, effort) };
}

const isCount = (text: string | undefined): boolean => text === undefined || /^0*[1-9]\d{0,8}$/.test(text);

/** A list with everything in it once: what stands in it a thousand times is as much work. */
function each(list: string): string {
  return [...new Set(list.toUpperCase().split(','))].join(',');
}

/**
 * A later beginning of a rule that has none of its own to count from: of a series of twenty years only the latest times are
 * wanted.
 */
function nearer(rule: ICAL.Recur, start: Written, last: number): Written {
  const period = { DAILY: 86_400_000, WEEKLY: 7 * 86_400_000 }[String(rule.freq)];
  const others = Object.keys(rule.parts).filter((name) => name !== 'BYDAY');
  if (period === undefined || rule.count || others.length > 0) return start;
  const days = rule.parts.BYDAY?.length ?? (rule.freq === 'DAILY' ? 7 : 1);
  const wanted = Math.ceil((limits.occurrences * (rule.freq === 'DAILY' ? 7 : 1)) / days) + 20;
  const length = period * rule.interval;
  const skipped = Math.floor((last - start.clock) / length) - wanted;
  return skipped > 0 ? { ...start, clock: start.clock + skipped * length } : start;
}

/** The first time it finds need not be of a month or day that the rule names. */
function fits({ parts }: ICAL.Recur, { month, day }: ICAL.Time): boolean {
  const holds = (list: readonly number[] | undefined, value: number): boolean =>
    list?.some((each) => each === value || each < 0) ?? true;
  return holds(parts.BYMONTH, month) && holds(parts.BYMONTHDAY, day);
}

function* timesOf(rule: ICAL.Recur, begin: Written, last: number, effort: Effort): Generator<number> {
  effort.grow();
  const start = nearer(rule, begin, last);
  const lastYear = new Date(last).getUTCFullYear() + 1;
  const first = new Date(start.clock);
  const dtstart = ICAL.Time.fromJSDate(first, true);
  dtstart.isDate = start.isDay;
  let left = Math.min(effort.left, limits.steps);
  const begun = left;
  const spend = (steps: number, year: number): void => {
    left -= steps;
    // Whatever the zone, a later year is later.
    if (left < 0 || year > lastYear) throw spent;
  };
  // It looks for the next time without an end of its own, where no day ever fulfils a rule.
  class Bounded extends ICAL.RecurIterator {
    override check_contracting_rules(): boolean {
      spend(1, this.last.year);
      return super.check_contracting_rules();
    }
    override increment_year(years: number): void {
      spend(1, this.last.year);
      super.increment_year(years);
    }
    override increment_month(): void {
      spend(1, this.last.year);
      super.increment_month();
    }
    override expand_year_days(year: number): number {
      spend(20, year);
      return super.expand_year_days(year);
    }
  }
  try {
    const turns = new Bounded({ rule, dtstart });
    const most = tooOften.test(rule.freq) ? limits.occurrences : limits.iterations;
    for (let turn = 0; turn <= most; turn++) {
      const time = turns.next();
      if (!time || turns.completed) return;
      if (!fits(rule, time)) continue;
      yield Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second);
    }
  } catch {
    // The rule fits no day, or not until then.
  } finally {
    effort.left -= begun - left;
  }
}
