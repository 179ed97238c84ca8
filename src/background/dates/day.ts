import { plainDigits } from '../profiles/read/numbers.ts';
import { type CalendarNames, calendarNames, plainName } from './names.ts';

/** A calendar day; `year` null: the text names none. Months count from 0. */
interface Named {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

const dayLength = 86_400_000;

/** No heading or date is longer. */
const longest = 60;

/**
 * The day a page names in its own language ("Today", "Friday", "Mar 3", "3. März 2024", "2024年3月3日"), at its first
 * moment in local time; null for what names none. Without a year it is the latest such day that is not to come.
 */
export function dayNamed(text: string, language: string | null, now: number): number | null {
  const line = plainDigits(text).trim();
  if (line === '' || line.length > longest) return null;
  const names = calendarNames(language);
  const today = startOf(now);
  if (!/\d/.test(line)) return withoutNumbers(line, names, today);
  const named = datedIn(line, names);
  return named && momentOf(named, now);
}

/** The same for a date with its year; any other text is none. */
export function dateNamed(text: string, language: string | null, now: number): number | null {
  const line = plainDigits(text).trim();
  if (line.length > longest) return null;
  const named = datedIn(line, calendarNames(language));
  return named?.year == null ? null : momentOf(named, now);
}

function withoutNumbers(line: string, names: CalendarNames, today: number): number | null {
  const plain = plainName(line);
  const ago = names.relative.get(plain);
  if (ago !== undefined) return daysBefore(today, ago);
  const weekday = names.weekdays.findIndex((each) => each.has(plain));
  if (weekday === -1) return null;
  // Last week's: today is called so or "today".
  return daysBefore(today, (new Date(today).getDay() - weekday + 7) % 7);
}

function datedIn(line: string, { months }: CalendarNames): Named | null {
  const numbers = line.match(/\d+/g) ?? [];
  const years = numbers.filter((each) => /^(?:19|20)\d\d$/.test(each));
  const days = numbers.filter((each) => each.length <= 2);
  if (years.length > 1 || years.length + days.length !== numbers.length) return null;
  const year = years[0] === undefined ? null : Number(years[0]);
  const [, inScript] = /(\d{1,2})\s*[月월]/u.exec(line) ?? [];
  const counted = inScript === undefined ? null : Number(inScript) - 1;
  const rest = counted === null ? days : days.slice(1);
  const month = counted ?? monthIn(line, months);
  const day = Number(rest[0]);
  if (month === null || rest.length !== 1 || day < 1 || day > 31 || month > 11) return null;
  return { year, month, day };
}

/** The month one of the words names, whole or cut short; null where none does, or two. */
function monthIn(line: string, months: CalendarNames['months']): number | null {
  const words = (line.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? []).map(plainName);
  const found = new Set(
    words.flatMap((word) => {
      const whole = months.findIndex((names) => names.has(word));
      if (whole !== -1) return [whole];
      if (word.length < 3) return [];
      const begun = months.flatMap((names, month) =>
        [...names].some((name) => name.startsWith(word)) ? [month] : [],
      );
      return begun.length === 1 ? begun : [];
    }),
  );
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

function momentOf({ year, month, day }: Named, now: number): number | null {
  const at = (of: number): number | null => {
    const date = new Date(of, month, day);
    return date.getMonth() === month ? date.getTime() : null;
  };
  if (year !== null) return at(year);
  const current = new Date(now).getFullYear();
  // The other side of the world is a day ahead. 29 February is up to eight years back.
  for (let of = current; of > current - 9; of -= 1) {
    const moment = at(of);
    if (moment !== null && moment <= now + dayLength) return moment;
  }
  return null;
}

function startOf(now: number): number {
  return new Date(now).setHours(0, 0, 0, 0);
}

/** By the calendar: a day can have 23 hours. */
function daysBefore(today: number, days: number): number {
  const date = new Date(today);
  return date.setDate(date.getDate() - days);
}
