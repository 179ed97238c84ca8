const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `2025-06-01 14:03:22 UTC`, and ISO 8601; a time without a zone is UTC. Null: no such date. */
export function utcTime(text: string): number | null {
  const [, year, month, day, hour = '0', minute = '0', second = '0', zone = 'Z'] =
    text.match(
      /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*(UTC|Z|[+-]\d{2}:?\d{2})?$/,
    ) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const time = moment(+year, +month, +day, +hour, +minute, +second);
  const [, sign, hours, minutes] = zone.match(/^([+-])(\d{2}):?(\d{2})$/) ?? [];
  if (time === null || sign === undefined) return time;
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return sign === '+' ? time - offset : time + offset;
}

/** `6/27/26, 7:35 AM`: month first and twelve hours, whatever the member's language; no zone, taken as UTC. */
export function americanTime(text: string): number | null {
  const [, month, day, year, hour = '0', minute = '0', second = '0', half] =
    text.match(
      /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([AP])M)?)?$/i,
    ) ?? [];
  if (month === undefined || day === undefined || year === undefined) return null;
  const hours = half === undefined ? +hour : (+hour % 12) + (half.toUpperCase() === 'P' ? 12 : 0);
  return moment(year.length === 2 ? 2000 + +year : +year, +month, +day, hours, +minute, +second);
}

/** `08 Feb 2026` and `Feb 8, 2026`; spreadsheets make `08-Feb-26` of it. */
export function dayTime(text: string): number | null {
  const [, day, month, year = ''] = text.match(/^(\d{1,2})[ -](\p{L}{3})\p{L}*\.?[ -](\d{4}|\d{2})$/u) ?? [];
  if (day !== undefined && month !== undefined) {
    return named(day, month, Number(year.length === 2 ? `20${year}` : year));
  }
  const [, first, second, last] = text.match(/^(\p{L}{3})\p{L}*\.? (\d{1,2}), (\d{4})$/u) ?? [];
  return first === undefined || second === undefined ? null : named(second, first, Number(last));
}

/** The year in `Jan 2019`, `2019` or any of the dates above; null without one. */
export function yearOf(text: string): number | null {
  const year = text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/)?.[0];
  return year === undefined ? null : Number(year);
}

/** Any of the ways LinkedIn has written dates. */
export function anyTime(text: string): number | null {
  return utcTime(text) ?? americanTime(text) ?? dayTime(text);
}

function named(day: string, month: string, year: number): number | null {
  return moment(year, months.indexOf(month.toLowerCase()) + 1, +day, 0, 0, 0);
}

/** Null for a day or an hour that does not exist, and for years in which nobody wrote messages. */
function moment(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
): number | null {
  const time = Date.UTC(year, month - 1, day, hour, minute, second);
  const date = new Date(time);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60;
  return exists && year >= 1970 && year < 2200 && second < 61 ? time : null;
}
