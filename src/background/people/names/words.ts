import { remembering } from './remembering.ts';
import { romanize } from './romanize.ts';
import { formerly, particles, titles } from './titles.ts';

/** The comparable parts of a written name. */
export interface NameParts {
  /** Given and surnames in the order written, romanized; at most {@link wordsThatCount}. */
  readonly words: readonly string[];
  /** Single letters that stand for a word: "Jane M. Doe". */
  readonly initials: readonly string[];
}

/** Names have at most so many words that count; a slogan in place of a name must not make hundreds of keys. */
const wordsThatCount = 6;

/** What separates a name from what people write behind it. */
const behindName = /^(.*?\p{L}.*?)(?:[|•·]|\s[–—-]\s).*$/u;

/** A whole name in a script that writes it without a space. */
export function isWhole(word: string): boolean {
  return (
    word.length >= 3 &&
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+$/u.test(word)
  );
}

/** Takes a written name apart: what is behind it, pronouns, titles and particles left out. */
export const namePartsOf = remembering((name: string): NameParts => {
  const plain = romanize(name.slice(0, 300).replace(behindName, '$1'))
    // Letters with dots between them are a degree, or initials.
    .replace(/(?<!\p{L})(?:\p{L}\.){2,}/gu, (dotted) => {
      const degree = dotted.replaceAll('.', '');
      return titles.has(degree) ? ' ' : dotted;
    })
    .replace(/\bv\.\s?d\.|\bv\/d\b/g, ' van der ')
    // O'Neill and ONeill are one.
    .replace(/(?<=\p{L})['’ʼ`´](?=\p{L})/gu, '');
  const tokens = plain.match(/\p{L}+/gu) ?? [];
  const isWord = (token: string) => token.length > 1 || !/[a-z]/.test(token);
  const proper = tokens.filter((token) => !titles.has(token) && !formerly.has(token));
  // Ben, Al and Van are particles of surnames, and given names in the first place.
  const isParticle = (token: string, index: number) =>
    particles.has(token) && index > 0 && index < proper.length - 1;
  const named = proper.filter((token, index) => isWord(token) && !isParticle(token, index));
  const initials = proper.filter((token, index) => !isWord(token) && !isParticle(token, index));
  // "Ing Li" and "Maria do O" are names too: what was left out comes back where too little is left.
  const words = named.length + initials.length >= 2 ? named : tokens.filter(isWord);
  return { words: [...new Set(words)].slice(0, wordsThatCount), initials: [...new Set(initials)] };
});
