import { anyTime } from '../linkedin/dates.ts';
import { monthOf } from './month.ts';

/** `3.5.2026`, `03/05/26 14:00`. */
const numbers = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?:,?\s+(.*))?$/;
/** `2026/5/3`, `2026.05.03 14:00`, `20260503`. */
const yearFirst = /^(\d{4})([./-]?)(\d{1,2})\2(\d{1,2})(?:[T,\s]+(.*))?$/;
/** `3. Mai 2026`, `3 de mayo de 2026`, `3-May-26`, `Sun, 3 May 2026`. */
const dayMonth =
  /^(?:\p{L}+[.,]{0,2}\s+)?(\d{1,2})(?:\.|er|st|nd|rd|th|º|°)?[\s-]+(?:de\s+)?(\p{L}{3,})\.?[\s,-]+(?:del?\s+)?(\d{4}|\d{2})(?:,?\s+(.*))?$/iu;
/** `May 3rd, 2026`, `Sunday, May 3, 2026`. */
const monthDay =
  /^(?:\p{L}+[.,]{0,2}\s+)?(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:,?\s+(.*))?$/iu;

/**
 * When a cell says something was: days with the month spelled out in any of Anteroom's languages, or in numbers, the year, the
 * day or the month first. Without a zone it is UTC. Null: no date that exists.
 */
export function cellTime(cell: string, dayFirst: boolean): number | null {
  const text = cell.trim().slice(0, 60);
  const serial = serialTime(text);
  if (serial !== null) return serial;
  const [, one, other, year, clock] = text.match(numbers) ?? [];
  // With a dot the day always stands first.
  if (one && other && year)
    return dayFirst || /^\d+\./.test(text) ? dated(year, other, one, clock) : dated(year, one, other, clock);
  const known = anyTime(text);
  if (known !== null) return known;
  const [, first, , second, third, hour] = text.match(yearFirst) ?? [];
  if (first && second && third) return dated(first, second, third, hour);
  const [, day, name, in_, at] = text.match(dayMonth) ?? [];
  if (day && name && in_) return dated(in_, monthOf(name), day, at);
  const [, month, date, of, when] = text.match(monthDay) ?? [];
  return month && date && of ? dated(of, monthOf(month), date, when) : null;
}

/** Spreadsheet programs count days from the end of 1899; a part of one is the hour. */
function serialTime(text: string): number | null {
  if (!/^\d{5}(?:[.,]\d{1,12})?$/.test(text)) return null;
  const days = Number(text.replace(',', '.'));
  const time = Math.round((days - 25_569) * 86_400) * 1000;
  return time >= 0 && time < Date.UTC(2200, 0, 1) ? time : null;
}

function dated(year: string, month: string | number | null, day: string, clock = ''): number | null {
  const time = clock
    .replace(/\s*(?:Uhr|h)$/i, '')
    .replace(/^(\d{1,2})[.h](?=\d{2})/i, '$1:')
    .replace(/([ap])\.?\s?m\.?$/i, '$1m');
  return month === null ? null : anyTime(`${month}/${day}/${year}${time && ` ${time}`}`);
}
