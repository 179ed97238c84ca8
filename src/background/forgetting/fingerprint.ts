import { hash } from '../database/hash.ts';
import type { ForgottenRow } from '../database/rows.ts';
import { fold } from '../people/fold.ts';
import { remembering } from '../people/names/remembering.ts';

/** What is kept of somebody who was forgotten, so that an older copy does not bring them back: not who it was. */
export function fingerprintOf(what: 'person' | 'invitation', id: string): string {
  return `${what}:${printOf(id)}`;
}

/** A {@link phraseOf} somebody was called. That of two people is kept twice, to be forgotten with either. */
export function phraseRow(phrase: string, of: string, at: number): ForgottenRow {
  return { id: `name:${phrase}:${of}`, what: 'name', at, of };
}

/** A profile's slug, letter for letter. */
export const slugPhrase = (slug: string): string => `0.${printOf(slug)}`;

/** The phrase of a {@link phraseRow}. */
export function phraseIn({ id }: ForgottenRow): string {
  return id.split(':')[1] ?? '';
}

/** Names have at most so many words; addresses of profiles, their letters written as numbers, have more than names. */
const longestPhrase = 100;

/** How many words, and a fingerprint of them in whatever order; null: no word, or too many for a name. */
export function phraseOf(text: string): string | null {
  const words = wordsOf(text).map(({ word }) => word);
  return words.length === 0 || words.length > longestPhrase ? null : phraseOfWords(words);
}

/** {@link phraseOf} for words that are folded already. */
export function phraseOfWords(words: readonly string[]): string {
  return `${words.length}.${printOf([...words].sort().join(' '))}`;
}

/** A word of a text, folded, and where it stands. */
export interface Word {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** The words of a text. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
    word: folded(match[0]),
    from: match.index,
    to: match.index + match[0].length,
  }));
}

const folded = remembering(fold);

const printOf = (text: string): string => `${hash(text)}${hash(text, 0x9e3779b9)}`;
