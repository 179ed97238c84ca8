import { hash } from '../database/hash.ts';
import type { ForgottenRow } from '../database/work-rows.ts';
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
  const words = wordsOf(text);
  if (words.length === 0 || words.length > longestPhrase) return null;
  const sums = sumsOf(words);
  return phraseBetween(sums, 0, words.length);
}

/** A word of a text, where it stands, and its fingerprint. */
export interface Word extends Print {
  readonly from: number;
  readonly to: number;
}

/** Two numbers of 32 bits; those of several words are added, so that their order does not matter. */
interface Print {
  readonly one: number;
  readonly other: number;
}

/** The words of a text: letters and digits of any script. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let from = -1;
  for (let at = 0; at <= text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    if (isOfWord(code)) {
      if (from < 0) from = at;
    } else if (from >= 0) {
      const { one, other } = printOfWord(text.slice(from, at));
      words.push({ one, other, from, to: at });
      from = -1;
    }
    at += code > 0xffff ? 2 : 1;
  }
  return words;
}

/** By hand for the letters of most texts: whole histories are walked through. */
function isOfWord(code: number): boolean {
  const lower = code | 0x20;
  if (code < 128) return (lower >= 97 && lower <= 122) || (code >= 48 && code <= 57);
  return /[\p{L}\p{M}\p{N}]/u.test(String.fromCodePoint(code));
}

/** Fingerprints of the words before each place, added up: the difference of two is that of the words between them. */
export interface Sums {
  readonly one: Uint32Array;
  readonly other: Uint32Array;
}

/** The sums over some words. */
export function sumsOf(words: readonly Word[]): Sums {
  const sums = { one: new Uint32Array(words.length + 1), other: new Uint32Array(words.length + 1) };
  words.forEach((word, at) => {
    sums.one[at + 1] = (sums.one[at] ?? 0) + word.one;
    sums.other[at + 1] = (sums.other[at] ?? 0) + word.other;
  });
  return sums;
}

/** Half of a phrase's fingerprint: most words are no name's by this alone. */
export function halfBetween({ one }: Sums, from: number, to: number): number {
  return ((one[to] ?? 0) - (one[from] ?? 0)) >>> 0;
}

/** The phrase of the words between two places. */
export function phraseBetween(sums: Sums, from: number, to: number): string {
  const other = ((sums.other[to] ?? 0) - (sums.other[from] ?? 0)) >>> 0;
  return `${to - from}.${halfBetween(sums, from, to).toString(36)}.${other.toString(36)}`;
}

/** The {@link halfBetween} in a phrase. */
export const halfOf = (phrase: string): number => Number.parseInt(phrase.split('.')[1] ?? '', 36);

/** The same words come again and again. */
const printOfWord = remembering((word): Print => {
  const plain = fold(word);
  return { one: number(hash(plain)), other: number(hash(plain, 0x9e3779b9)) };
});

const number = (text: string): number => Number.parseInt(text, 36) % 2 ** 32;

const printOf = (text: string): string => `${hash(text)}${hash(text, 0x9e3779b9)}`;
