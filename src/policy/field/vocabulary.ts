import { type HeadlineText, headlineText } from '../headline/text.ts';
import { generalWords } from './general-words.ts';
import type { OwnWork } from './own.ts';

/** Only so many titles and skills are looked at. */
const most = { titles: 10, skills: 60 };
/** Shorter words are too often something else, but abbreviations in capitals. */
const shortest = 5;
/** What comes after this much of a word is taken for its ending ("químico", "química"). */
const ending = 0.75;

/** The words of your own trade: of your headline, titles and skills, without those that every trade has. */
export function vocabularyOf(own: OwnWork): readonly string[] {
  const told = [
    own.headline ?? '',
    ...(own.titles ?? []).slice(0, most.titles),
    ...(own.skills ?? []).slice(0, most.skills),
  ];
  const home = new Set(headlineText(own.place ?? '').tokens.map(({ word }) => word));
  return [...new Set(told.flatMap((text) => tradeWords(headlineText(text)).map(({ word }) => word)))].filter(
    (word) => !home.has(word),
  );
}

/** The first word of your trade in a headline, as it is written there; null: none. */
export function tradeWordIn(headline: HeadlineText, vocabulary: readonly string[]): string | null {
  const found = tradeWords(headline).find(({ word }) => vocabulary.some((own) => isSameWord(own, word)));
  return found === undefined ? null : headline.written.slice(found.start, found.end);
}

/** The words that say something of a trade; what belongs to the name of an employer does not. */
export function tradeWords({ tokens, inEmployer, written }: HeadlineText) {
  return tokens.filter(({ word, start, end }, index) => {
    if (inEmployer[index] || generalWords.has(word)) return false;
    return word.length >= shortest || /^[\p{Lu}\d]{3,}$/u.test(written.slice(start, end));
  });
}

/** What a compound begins with, and what at least follows it ("Pflege", "Pflegeberufe"). */
const compound = { first: 6, rest: 5 };

function compounds(word: string, longer: string): boolean {
  return (
    word.length >= compound.first && longer.length >= word.length + compound.rest && longer.startsWith(word)
  );
}

/** Two forms of one word: the same beginning, and no more than an ending after it. */
function isSameWord(one: string, other: string): boolean {
  if (one === other || compounds(one, other) || compounds(other, one)) return true;
  const shared = Math.max(shortest, Math.ceil(ending * Math.max(one.length, other.length)));
  return one.length >= shared && other.length >= shared && one.slice(0, shared) === other.slice(0, shared);
}
