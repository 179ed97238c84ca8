import type { ProfileCard, ProfileSheet } from '../../../messages/profile.ts';
import type { Profile } from '../../../policy/profile/profile.ts';
import { fold } from '../../people/fold.ts';
import { moreWords } from '../words/more-words.ts';
import type { ProfileWords } from '../words/words.ts';
import type { Cards } from './cards.ts';
import { isOneOf } from './language.ts';
import { firstNumber, plainDigits } from './numbers.ts';
import { connectionCount } from './top.ts';

type More = Pick<Profile, 'networkSize' | 'followers' | 'volunteering' | 'recommendationsGiven'>;

/** What a profile shows besides: how large a network it has, followers, volunteering, recommendations for others. */
export function moreOf(sheet: ProfileSheet, cards: Cards, words: readonly ProfileWords[]): More {
  const connections = connectionCount(sheet, words);
  return {
    // "500+" says how many it is not.
    networkSize: connections?.open === false ? connections.count : null,
    followers: followersOf(sheet, cards, words),
    volunteering: volunteeringOf(sheet, cards, words),
    recommendationsGiven: givenOf(cards, words),
  };
}

function followersOf({ top }: ProfileSheet, { of }: Cards, words: readonly ProfileWords[]): number | null {
  for (const line of [...top, ...(of.get('activity')?.lines ?? [])]) {
    const count = firstNumber(line);
    if (count !== null && /[\p{L}]/u.test(line) && saysOnly(line, wordsIn(words, 'followers'))) return count;
  }
  return null;
}

/** Whether a line is nothing but a number and some of these words. */
function saysOnly(line: string, known: readonly string[]): boolean {
  const rest = fold(plainDigits(line).replace(/[\d.,٬:'’]/g, ' '));
  return rest.split(/\s+/).every((part) => isOneOf(known, part)) || isOneOf(known, rest);
}

function volunteeringOf(
  { cards: all }: ProfileSheet,
  cards: Cards,
  words: readonly ProfileWords[],
): boolean | null {
  const titles = wordsIn(words, 'volunteering');
  const isThere = all.some(
    ({ keys, title }) =>
      isOneOf(titles, bare(title)) ||
      keys.some((key) => /volunteer(?:ing)?_?exp|details\/volunteer/i.test(key)),
  );
  return isThere || (cards.isPast('credentials') ? false : null);
}

/** The card stands where somebody was recommended or has recommended others; its tabs count both. */
function givenOf(cards: Cards, words: readonly ProfileWords[]): number | null {
  const card = cards.of.get('recommendations');
  if (!card) return cards.isMissing('recommendations') ? 0 : null;
  const tab = linesOf(card).find((line) => isOneOf(wordsIn(words, 'given'), bare(line)));
  return tab === undefined ? null : firstNumber(tab);
}

const linesOf = ({ lines, items }: ProfileCard): string[] => [
  ...lines,
  ...items.flatMap((item) => [...item.lines, ...item.nested.flat()]),
];

/** "Given (3)" is "Given". */
function bare(text: string): string {
  return text.replace(/\s*[(（]?\p{Nd}[\p{Nd}.,]*\+?[)）]?\s*$/u, '');
}

function wordsIn(
  words: readonly ProfileWords[],
  part: 'volunteering' | 'followers' | 'given',
): readonly string[] {
  return words.flatMap(({ language }) => moreWords[language]?.[part] ?? []);
}
