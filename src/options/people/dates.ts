import { language } from '../../ui/text/current.ts';

const noon = 12 * 3_600_000;

/** The calendar day of a time in the log, as a date field writes it. */
export function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** The time of a day in the log: a day has no hour, noon is that day wherever the user is. */
export function timeOf(day: string): number {
  return Date.parse(day) + noon;
}

/** A day as the language writes it. */
export function dayText(time: number): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeZone: 'UTC' }).format(time);
}
