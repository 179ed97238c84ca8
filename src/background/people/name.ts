import { fold } from './fold.ts';

/** Names have at most so many words that count; a slogan in place of a name must not make hundreds of pairs. */
const wordsThatCount = 6;

/** The words of a name, folded: letters of any script, joined surnames taken apart, single letters and repetitions left out. */
export function nameWords(name: string): readonly string[] {
  const words = fold(name).match(/\p{L}{2,}/gu) ?? [];
  return [...new Set(words)].slice(0, wordsThatCount);
}

/**
 * Look-up keys of a name: every pair of its words, in alphabetical order, so that "Silva, Ana" and "Ana Silva-Costa" share
 * one. A name of one word has that word as its key. Two names that share a key are *possibly* one person's, no more.
 */
export function namePairs(name: string): readonly string[] {
  const words = [...nameWords(name)].sort();
  if (words.length < 2) return words;
  return words.flatMap((first, index) => words.slice(index + 1).map((second) => `${first} ${second}`));
}

/** Whether the names cannot be one person's: both sides have some, in one script, and no word in common. */
export function contradict(one: readonly string[], other: readonly string[]): boolean {
  const words = new Set(one.flatMap(nameWords));
  const others = other.flatMap(nameWords);
  if (words.size === 0 || others.length === 0) return false;
  const latin = (word: string) => /^\p{Script=Latin}/u.test(word);
  if ([...words].some(latin) !== others.some(latin)) return false;
  return !others.some((word) => words.has(word));
}
