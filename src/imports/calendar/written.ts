import type { Property } from '../text/content-line.ts';

/** A time as a calendar writes it. */
export interface Written {
  /** What its clock shows, as if that were UTC, in milliseconds. */
  readonly clock: number;
  /** A day, without an hour. */
  readonly isDay: boolean;
  /** The zone it names; a distance from UTC in milliseconds; null: none. */
  readonly zone: string | number | null;
}

const pattern =
  /^\s*(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?\s*$/i;

/** The times in a property that can be read and exist; `odd` is told where others stand there. */
export function timesIn({ value, params }: Property, odd?: () => void): readonly Written[] {
  const zone = params.get('TZID') || null;
  // A stretch of time begins with its beginning.
  const times = value.split(',').map((text) => timeOf(text.split('/')[0] ?? '', zone));
  if (times.includes(null)) odd?.();
  return times.flatMap((time) => time ?? []);
}

/** One time as it is written; a zone of its own comes before `zone`. */
export function timeOf(text: string, zone: string | null): Written | null {
  const [, year, month, day, hour, minute = 0, second = 0, own] = pattern.exec(text.slice(0, 40)) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const [h, m, s] = [Number(hour ?? 0), Number(minute), Number(second)];
  const midnight = new Date(Date.UTC(2000, Number(month) - 1, Number(day)));
  midnight.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  const exists = midnight.getUTCMonth() === Number(month) - 1 && midnight.getUTCDate() === Number(day);
  if (!exists || h > 24 || m > 59 || s > 60) return null;
  const clock = midnight.getTime() + ((h * 60 + m) * 60 + s) * 1000;
  if (hour === undefined) return { clock, isDay: true, zone };
  return { clock, isDay: false, zone: own === undefined ? zone : distanceOf(own) };
}

/** `Z`, `+0200` and `-03:30` in milliseconds. */
export function distanceOf(text: string): number {
  const [, sign, hours, minutes, seconds = 0] =
    /^([+-])(\d{2}):?(\d{2})(?::?(\d{2}))?$/.exec(text.trim()) ?? [];
  const length = ((Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60 + Number(seconds)) * 1000;
  return sign === '-' ? -length : length;
}

/** The day on its own clock, as `2026-05-03`. */
export function dayOf({ clock }: Written): string {
  return new Date(clock).toISOString().slice(0, 10);
}
