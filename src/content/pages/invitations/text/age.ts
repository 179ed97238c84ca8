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
  const numbers = /\p{Nd}/u.test(text) ? (text.match(/\p{Nd}+/gu)?.length ?? 0) : 0;
  // One number and few words, or a short word for a short time ("yesterday", "the day before").
  if (numbers > 1 || (numbers === 0 && text.length > 25) || text.split(' ', 8).length > 7) return null;
  const words = asciiDigits(fold(text)).replace(/[.!]$/, '');
  if (language.startsWith('en')) return englishAge(words);
  if (numbers === 0) return phrasesOf(language, 'words').get(words) ?? null;
  const count = Number(/\d+/.exec(words)?.[0]);
  const phrase = words.replace(/\d+/, '#');
  const perUnit = phrasesOf(language, 'long').get(phrase) ?? phrasesOf(language, 'short').get(phrase);
  return perUnit === undefined ? null : Math.floor(perUnit * count + 1e-9);
}

/** English without locale data: it is asked on every page, and the data takes a while to load. */
function englishAge(words: string): number | null {
  const found = /^(\d+) (second|minute|hour|day|week|month|year)s? ago$/.exec(words);
  const unit = units.find((name) => name === found?.[2]);
  if (unit) return Math.floor(days[unit] * Number(found?.[1]) + 1e-9);
  return english[words] ?? null;
}

const english: Readonly<Record<string, number>> = {
  now: 0,
  'just now': 0,
  'an hour ago': 0,
  today: 0,
  yesterday: 1,
  'a day ago': 1,
  'a week ago': 7,
  'last week': 7,
  'a month ago': 30,
  'last month': 30,
  'a year ago': 365,
  'last year': 365,
};

type PhraseSet = 'words' | 'long' | 'short';
const cache = new Map<string, Phrases>();

/** Phrases without a number, or with `#` for it, each with the days it stands for; made when first asked for. */
function phrasesOf(language: string, set: PhraseSet): Phrases {
  const key = `${language} ${set}`;
  let phrases = cache.get(key);
  if (!phrases) {
    phrases = set === 'words' ? wordPhrases(language) : numberPhrases(language, set);
    cache.set(key, phrases);
  }
  return phrases;
}

function wordPhrases(language: string): Phrases {
  const phrases = new Map<string, number>();
  const format = formatter(language, { numeric: 'auto' });
  if (!format) return phrases;
  for (const unit of units) {
    for (const count of [0, 1, 2]) {
      const phrase = fold(format.format(-count, unit));
      if (!/\p{Nd}/u.test(phrase) && !phrases.has(phrase)) phrases.set(phrase, days[unit] * count);
    }
  }
  return phrases;
}

function numberPhrases(language: string, style: 'long' | 'short'): Phrases {
  const phrases = new Map<string, number>();
  const format = formatter(language, { numeric: 'always', style });
  if (!format) return phrases;
  for (const unit of units) {
    for (const count of samples) {
      const phrase = asciiDigits(fold(format.format(-count, unit)))
        .replace(/\d+/, '#')
        .replace(/\.$/, '');
      if (!phrases.has(phrase)) phrases.set(phrase, days[unit]);
    }
  }
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
