import type { Component } from '../text/components.ts';
import { distanceOf, timeOf, timesIn } from './written.ts';

/** What a time zone's clocks show for part of each year, or since a day. */
export interface Observance {
  /** How far the clocks are ahead of UTC before and after it begins, in milliseconds. */
  readonly from: number;
  readonly to: number;
  /** Its first beginning, by the clock before it. */
  readonly start: number;
  /** Its last beginning until the clock shows this; null: it had not begun. */
  lastBefore(clock: number): number | null;
}

const days = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const dayLength = 86_400_000;
const largest = 26 * 3_600_000;

/**
 * Reads a STANDARD or DAYLIGHT part. Only rules of the kind that clocks are changed by are read: a day of a month, once a year.
 * Null: it cannot be read.
 */
export function observanceIn({ properties }: Component): Observance | null {
  const text = (name: string): string | undefined => properties.find((each) => each.name === name)?.value;
  const start = timeOf(text('DTSTART') ?? '', null)?.clock;
  const [from, to] = [text('TZOFFSETFROM'), text('TZOFFSETTO')].map((each) =>
    each !== undefined && /^\s*[+-]\d{4,6}\s*$|^\s*[+-]\d{2}:\d{2}\s*$/.test(each) ? distanceOf(each) : null,
  );
  if (start === undefined || from == null || to == null || Math.max(Math.abs(from), Math.abs(to)) > largest) {
    return null;
  }
  const rule = text('RRULE');
  const yearly = rule === undefined ? null : yearlyRule(rule, start);
  if (rule !== undefined && yearly === null) return null;
  const dates = properties
    .filter(({ name }) => name === 'RDATE')
    .flatMap((property) => timesIn(property))
    .map(({ clock }) => clock)
    .slice(0, 500);
  return {
    from,
    to,
    start,
    lastBefore(clock) {
      let latest = start <= clock ? start : null;
      const year = new Date(clock).getUTCFullYear();
      for (const time of [...dates, yearly?.(year), yearly?.(year - 1)]) {
        if (time != null && time <= clock && time >= start && time > (latest ?? -Infinity)) latest = time;
      }
      return latest;
    },
  };
}

/** When a rule changes the clocks in a year; null: the rule is of another kind. */
function yearlyRule(rule: string, start: number): ((year: number) => number | null) | null {
  const parts = new Map(
    rule
      .slice(0, 500)
      .toUpperCase()
      .split(';')
      .map((part) => [part.split('=')[0]?.trim() ?? '', part.split('=')[1]?.trim() ?? '']),
  );
  const first = new Date(start);
  const month = Number(parts.get('BYMONTH') ?? first.getUTCMonth() + 1);
  const [, nth = '', weekday] = /^([+-]?\d)?(SU|MO|TU|WE|TH|FR|SA)$/.exec(parts.get('BYDAY') ?? '') ?? [];
  const listed = (parts.get('BYMONTHDAY') ?? '').split(',').filter(Boolean).map(Number);
  if (parts.get('FREQ') !== 'YEARLY' || !(month >= 1 && month <= 12)) return null;
  if (parts.has('BYDAY') && (weekday === undefined || (nth === '' && listed.length === 0))) return null;
  if (listed.some((day) => !(Math.abs(day) >= 1 && Math.abs(day) <= 31))) return null;
  const until = timeOf(parts.get('UNTIL') ?? '', null)?.clock;
  const count = Number(parts.get('COUNT') ?? Number.POSITIVE_INFINITY);
  if (Number.isNaN(count) || (parts.has('UNTIL') && until === undefined)) return null;
  const hour = ((start % dayLength) + dayLength) % dayLength;
  const changes = new Map<number, number | null>();
  const changeIn = (year: number): number | null => {
    if (year - first.getUTCFullYear() >= count) return null;
    const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
    const candidates =
      listed.length > 0
        ? listed.map((day) => (day < 0 ? length + 1 + day : day))
        : Array.from({ length }, (_, index) => index + 1);
    const fitting = candidates
      .sort((one, other) => one - other)
      .filter(
        (day) =>
          weekday === undefined || days[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] === weekday,
      );
    const day =
      weekday === undefined
        ? listed.length > 0
          ? candidates[0]
          : first.getUTCDate()
        : fitting.at(Number(nth || 1) < 0 ? Number(nth) : Number(nth || 1) - 1);
    if (day === undefined) return null;
    const time = Date.UTC(year, month - 1, day) + hour;
    // The end is written in UTC: within a day it is the same.
    return until !== undefined && time > until + dayLength ? null : time;
  };
  return (year) => {
    const known = changes.get(year);
    if (known !== undefined) return known;
    const change = changeIn(year);
    changes.set(year, change);
    return change;
  };
}
