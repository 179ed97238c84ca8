import type { ProfileCard } from '../../../messages/profile.ts';
import { fold } from '../../people/fold.ts';
import type { ProfileWords } from '../words/words.ts';
import { dayWords } from './language.ts';
import { plainDigits } from './numbers.ts';

/** Whether somebody posts, and how long ago the latest was. */
export interface Activity {
  readonly active: boolean | null;
  readonly days: number | null;
}

/** Reads the ages of the posts in a card ("Posted this • 2w"); the youngest holds. */
export function activityOf({ lines, items }: ProfileCard, words: readonly ProfileWords[]): Activity {
  const said = [...lines, ...items.flatMap((item) => [...item.lines, ...item.nested.flat()])];
  const ages = said.flatMap((line) => line.split(/[•·]/)).flatMap((part) => daysSince(part, words) ?? []);
  if (ages.length > 0) return { active: true, days: Math.min(...ages) };
  const silent = words
    .flatMap(({ inactive = [] }) => inactive)
    .some((phrase) => said.some((line) => fold(line).includes(fold(phrase))));
  if (silent) return { active: false, days: null };
  return { active: items.length > 0 ? true : null, days: null };
}

/** "2w", "3 mo", "vor 2 Wochen", "منذ 3 أيام" in days; null for a part of a line that is no age. */
function daysSince(part: string, words: readonly ProfileWords[]): number | null {
  const text = plainDigits(part).trim();
  if (text.length > 24) return null;
  const [, before = '', digits = '', after = ''] = /^(\D*?)\s*(\d{1,3})\s*(\D*)$/u.exec(text) ?? [];
  if (digits === '') return null;
  for (const table of words) {
    const days = dayWords(table);
    for (const word of [after, after.split(/\s+/)[0] ?? '', before]) {
      const unit = days.get(fold(word.replace(/\./g, '')));
      if (unit !== undefined) return unit * Number(digits);
    }
  }
  return null;
}
