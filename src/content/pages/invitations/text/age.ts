import { fold } from './clean.ts';
import { asciiDigits } from './number.ts';

/** Days in each unit, as coarse as pages speak: a month is 30 days, anything under a day is 0. */
const days = {
  second: 0,
  minute: 0,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30,
  quarter: 91,
  year: 365,
} as const;
const units = ['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year'] as const;
/** Numbers that between them bring out every plural form of the languages LinkedIn has. */
const samples = [1, 2, 3, 5, 11, 21, 100];

type Phrases = ReadonlyMap<string, number>;

/**
 * How old something is in days, from a phrase like "3 weeks ago", "gestern", "il y a 2 mois", "قبل ٣ أسابيع"; null when
 * the whole text is no such phrase. The phrases come from the browser's own locale data, so every language has them
 * without a table.
 */
export function ageInDays(text: string, language: string): number | null {
  if (text.length > 60) return null;
  const words = asciiDigits(fold(text)).replace(/[.!]$/, '');
  let count = 1;
  const phrase = words.replace(/\d+/, (digits) => {
    count = Number(digits);
    return '#';
  });
  const known = phrasesOf(language);
  const perUnit = known.get(phrase) ?? known.get(words);
  return perUnit === undefined ? null : Math.floor(perUnit * count + 1e-9);
}

const cache = new Map<string, Phrases>();

function phrasesOf(language: string): Phrases {
  const cached = cache.get(language);
  if (cached) return cached;
  const phrases = new Map<string, number>();
  const add = (phrase: string, value: number): void => {
    const key = fold(phrase).replace(/\.$/, '');
    if (!phrases.has(key)) phrases.set(key, value);
  };
  for (const style of ['long', 'short', 'narrow'] as const) {
    const always = formatter(language, { numeric: 'always', style });
    const auto = formatter(language, { numeric: 'auto', style });
    if (!always || !auto) break;
    for (const unit of units) {
      for (const sample of samples) {
        add(asciiDigits(always.format(-sample, unit)).replace(/\d+/, '#'), days[unit]);
      }
      for (const sample of [0, 1, 2]) {
        const phrase = auto.format(-sample, unit);
        if (!/\p{Nd}/u.test(phrase)) add(phrase, days[unit] * sample);
      }
    }
  }
  cache.set(language, phrases);
  return phrases;
}

function formatter(
  language: string,
  options: Intl.RelativeTimeFormatOptions,
): Intl.RelativeTimeFormat | null {
  try {
    return new Intl.RelativeTimeFormat(language, options);
  } catch {
    return null;
  }
}
