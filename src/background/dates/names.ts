import { fold } from '../people/fold.ts';
import { remembering } from '../people/names/remembering.ts';

/** What the browser knows of a language's calendar, each name in comparable form. */
export interface CalendarNames {
  /** Names and short names of the months, January first. */
  readonly months: readonly ReadonlySet<string>[];
  /** The same of the days of the week, Sunday first. */
  readonly weekdays: readonly ReadonlySet<string>[];
  /** "today" and "yesterday", by how many days ago they are. */
  readonly relative: ReadonlyMap<string, number>;
}

/** A name without capitals, accents and the dot of an abbreviation. */
export function plainName(word: string): string {
  return fold(word.replace(/\./g, ''));
}

/** The calendar of a page's language, as BCP 47; English where the browser does not know it. */
export function calendarNames(language: string | null): CalendarNames {
  return namesIn(knownLanguage(language));
}

const namesIn = remembering((language: string): CalendarNames => {
  const date = (options: Intl.DateTimeFormatOptions, at: Date, type: 'month' | 'weekday') =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC', numberingSystem: 'latn' })
      .formatToParts(at)
      .flatMap((part) => (part.type === type ? [plainName(part.value)] : []));
  const widths = ['long', 'short'] as const;
  const months = Array.from({ length: 12 }, (_, month) => {
    const at = new Date(Date.UTC(2026, month, 15));
    // Beside a day, a month can be in another case.
    const all = widths.flatMap((width) => [
      ...date({ month: width }, at, 'month'),
      ...date({ month: width, day: 'numeric' }, at, 'month'),
    ]);
    return new Set(all);
  });
  const weekdays = Array.from({ length: 7 }, (_, day) => {
    // 1 March 2026 was a Sunday.
    const at = new Date(Date.UTC(2026, 2, 1 + day));
    return new Set(widths.flatMap((weekday) => date({ weekday }, at, 'weekday')));
  });
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const relative = new Map([0, 1, 2].map((days) => [plainName(words.format(-days, 'day')), days]));
  return { months, weekdays, relative };
});

/** A page's language as the browser knows it; English where it does not. */
export function knownLanguage(language: string | null): string {
  const tag = language?.replace(/_/g, '-').slice(0, 35) ?? 'en';
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
