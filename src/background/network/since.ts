import { dateNamed } from '../dates/day.ts';
import { knownLanguage } from '../dates/names.ts';
import { fold } from '../people/fold.ts';
import { remembering } from '../people/names/remembering.ts';
import { plainDigits } from '../profiles/read/numbers.ts';

/** Since when somebody is a connection: the first moment of a day, UTC as in an export; null where the line says how long ago. */
export interface Since {
  readonly day: number | null;
}

const units = ['hour', 'day', 'week', 'month', 'year'] as const;

/** No line that says since when is longer. */
const longest = 60;

/**
 * What a line says of since when somebody is a connection, "Connected on October 5, 2026" or "Connected 2 weeks ago" in any
 * language; null for any other line.
 */
export function sinceIn(line: string, language: string | null, now: number): Since | null {
  if (line.length > longest) return null;
  const exact = dateNamed(line, language, now);
  if (exact !== null) return { day: exact - new Date(exact).getTimezoneOffset() * 60_000 };
  const plain = fold(plainDigits(line));
  const count = Number(/^\D*(\d{1,3})\D*$/u.exec(plain)?.[1] ?? Number.NaN);
  if (Number.isNaN(count)) return null;
  const { ago } = agoIn(knownLanguage(language));
  // As a whole: "10 years in sales" says nothing of the kind.
  return units.some((unit) => plain.includes(fold(ago.format(-count, unit)))) ? { day: null } : null;
}

const agoIn = remembering((language: string) => ({
  ago: new Intl.RelativeTimeFormat(language, { numeric: 'always' }),
}));
