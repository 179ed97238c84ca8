import { fold } from '../../people/fold.ts';
import { tables } from '../words/tables.ts';
import type { AgeUnit, ProfileWords } from '../words/words.ts';

/** The word tables to read a page with: its language's, or all where it declares none that is known. */
export function wordsFor(language: string | null): readonly ProfileWords[] {
  const primary = language?.toLowerCase().split(/[-_]/)[0];
  const declared = primary === 'nb' || primary === 'nn' ? 'no' : primary;
  const own = tables.filter((table) => table.language === declared);
  return own.length > 0 ? own : tables;
}

/** True when the text is one of the words, whatever its capitals and accents. */
export function isOneOf(words: readonly string[], text: string): boolean {
  const wanted = fold(text);
  return words.some((word) => fold(word) === wanted);
}

const daysIn: Readonly<Record<AgeUnit, number>> = {
  minute: 0,
  hour: 0,
  day: 1,
  week: 7,
  month: 30,
  year: 365,
};
const units: readonly AgeUnit[] = ['minute', 'hour', 'day', 'week', 'month', 'year'];

const known = new Map<string, ReadonlyMap<string, number>>();

/** How many days the words of a language for units of time stand for: the browser's words, LinkedIn's own first. */
export function dayWords({ language, ages }: ProfileWords): ReadonlyMap<string, number> {
  const cached = known.get(language);
  if (cached) return cached;
  const words = new Map<string, number>();
  const add = (word: string, unit: AgeUnit) => {
    const plain = fold(word.replace(/\./g, ''));
    if (plain !== '' && !words.has(plain)) words.set(plain, daysIn[unit]);
  };
  for (const unit of units) for (const word of ages?.[unit] ?? []) add(word, unit);
  for (const unit of units) {
    for (const unitDisplay of ['narrow', 'short', 'long'] as const) {
      const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay });
      for (const count of [1, 2, 3, 5, 11, 21])
        add(
          format
            .format(count)
            .replace(/\p{Nd}/gu, '')
            .trim(),
          unit,
        );
    }
  }
  known.set(language, words);
  return words;
}
