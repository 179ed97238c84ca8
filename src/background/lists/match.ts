import type { InvitationReading } from '../../messages/reading.ts';
import { slugOf } from '../people/slug.ts';
import { type ListIndex, nameKey, wordsIn } from './index-of.ts';

/** What is known of an inviter besides the card. */
export interface BesideCard {
  /** Slugs they have or had. */
  readonly slugs: readonly string[];
  /** What the opened profile says, its places included. */
  readonly profile: string;
}

/** What put an inviter on a list. */
export interface Listed {
  /** The lists' names, in alphabetical order. */
  readonly names: readonly string[];
  /** The words that did. */
  readonly quote: string;
}

/** Of a text only so many words are looked at. */
const mostWords = 3000;

/** Which of the user's named lists the inviter is on: as a person, by a company or word, or by a trusted mutual connection. */
export function listsOf(
  reading: InvitationReading,
  { slugs, profile }: BesideCard,
  index: ListIndex,
): Listed {
  const found = new Set<string>();
  const quotes: string[] = [];
  const take = (lists: ReadonlySet<string> | undefined, quote: string): void => {
    if (!lists) return;
    for (const list of lists) found.add(list);
    quotes.push(quote);
  };
  const { name, target, headline, profileUrl, mutualNames } = reading;
  const slug = profileUrl.known ? slugOf(profileUrl.value) : null;
  for (const each of new Set([...slugs, ...(slug === null ? [] : [slug])])) take(index.slugs.get(each), each);
  if (name.known) take(index.names.get(nameKey(name.value)), name.value);
  for (const mutual of mutualNames) take(index.trusted.get(nameKey(mutual)), mutual);
  const card = [name, target, headline].flatMap((field) => (field.known ? (field.value ?? []) : []));
  for (const text of [...card, profile]) {
    for (const { phrase, capital } of phrasesIn(text, index.longest)) {
      // "Target" is a company, a "target" is none.
      if (capital || phrase.includes(' ')) take(index.companies.get(phrase), phrase);
      take(index.words.get(phrase), phrase);
    }
  }
  return { names: [...found].sort(), quote: [...new Set(quotes)].slice(0, 3).join(', ') };
}

/** Every run of up to so many words, and whether it begins with a capital, a digit or a letter that has neither. */
function* phrasesIn(text: string, longest: number): Generator<{ phrase: string; capital: boolean }> {
  const written = (text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).slice(0, mostWords);
  const words = written.map((word) => wordsIn(word).join(''));
  for (let at = 0; at < words.length; at++) {
    const capital = !/^\p{Ll}/u.test(written[at] ?? '');
    let phrase = '';
    for (let length = 1; length <= longest && at + length <= words.length; length++) {
      phrase = length === 1 ? (words[at] ?? '') : `${phrase} ${words[at + length - 1]}`;
      yield { phrase, capital };
    }
  }
}
