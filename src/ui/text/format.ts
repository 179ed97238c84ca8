/**
 * Every English is given the day first with the month spelled out ("3 May"): no reader mistakes it, and a sentence is
 * the same in every English-speaking browser and in the command line.
 */
export const oneEnglish = (locale: string): string => (/^en(-|$)/.test(locale) ? 'en-GB' : locale);

/** Intl's constructors are slow, so each formatter is built once per locale. */
export function once<T>(build: (locale: string) => T): (locale: string) => T {
  const built = new Map<string, T>();
  return (locale) => {
    const known = built.get(locale);
    if (known !== undefined) return known;
    const fresh = build(locale);
    built.set(locale, fresh);
    return fresh;
  };
}

const numbers = once((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }));
const signed = once(
  (locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 1, signDisplay: 'exceptZero' }),
);
const lists = once((locale) => new Intl.ListFormat(oneEnglish(locale), { type: 'conjunction' }));
const plurals = once((locale) => new Intl.PluralRules(locale));

const days = once(
  (locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }),
);
const daysAndYears = once(
  (locale) =>
    new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
);

/** `1234.5` as the locale writes it, with at most one decimal. */
export const formatNumber = (value: number, locale: string): string => numbers(locale).format(value);

/** `+12`, `−6`, `0`: points always show which way they move the score. */
export const formatPoints = (value: number, locale: string): string =>
  signed(locale).format(value).replace('-', '−');

/** "Ann, Bo and Cy". */
export const formatList = (values: readonly string[], locale: string): string => lists(locale).format(values);

/** The plural category of a count: `one`, `few`, `many`, `other`, … */
export const pluralOf = (count: number, locale: string): Intl.LDMLPluralRule => plurals(locale).select(count);

/**
 * An ISO 8601 date (`2026-05-03`, a time of day is dropped) as "3 May", with the year when it is not `now`'s.
 * Undefined when `value` is no such date.
 */
export function formatIsoDate(value: string, locale: string, now: number): string | undefined {
  const found = /^(\d{4})-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?$/.exec(value);
  if (!found) return undefined;
  const day = new Date(`${value.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return undefined;
  const sameYear = day.getUTCFullYear() === new Date(now).getFullYear();
  const text = (sameYear ? days : daysAndYears)(oneEnglish(locale)).format(day);
  // What no browser's locale data does: French says "the first" of a month, and counts from the second on.
  return locale.startsWith('fr') ? text.replace(/^1 /, '1er ') : text;
}
