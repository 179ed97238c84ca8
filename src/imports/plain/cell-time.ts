import { anyTime } from '../linkedin/dates.ts';

/**
 * When a cell says something was: ISO dates, days with the month spelled out, and numbers with dots, slashes or hyphens,
 * the day first or the month. Without a zone it is UTC. Null: no date that exists.
 */
export function cellTime(text: string, dayFirst: boolean): number | null {
  const [, one, other, year, rest = ''] =
    text.match(/^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?:,?\s+(.*))?$/) ?? [];
  if (one === undefined || other === undefined) return anyTime(text);
  // With a dot the day always stands first.
  const [month, day] = dayFirst || text.includes('.') ? [other, one] : [one, other];
  return anyTime(`${month}/${day}/${year}${rest && ` ${rest.replace(/\s*(?:Uhr|h)$/i, '')}`}`);
}
