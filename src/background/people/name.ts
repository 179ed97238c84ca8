import { fold } from './fold.ts';
import { areNicknames } from './names/nicknames.ts';
import { soundOf } from './names/sound.ts';
import { namePartsOf } from './names/words.ts';

/** Names have at most so many words that count; a slogan in place of a name must not make hundreds of pairs. */
const wordsThatCount = 6;

/** The words of a name, folded: letters of any script, joined surnames taken apart, single letters and repetitions left out. */
export function nameWords(name: string): readonly string[] {
  const words = fold(name).match(/\p{L}{2,}/gu) ?? [];
  return [...new Set(words)].slice(0, wordsThatCount);
}

/** Whether the names cannot be one person's: both sides have some, in one script, and no word in common. */
export function contradict(one: readonly string[], other: readonly string[]): boolean {
  const words = one.flatMap((name) => namePartsOf(name).words);
  const others = other.flatMap((name) => namePartsOf(name).words);
  if (words.length === 0 || others.length === 0) return false;
  const latin = (word: string) => /^[a-z]/.test(word);
  if (words.some(latin) !== others.some(latin)) return false;
  return !others.some((word) =>
    words.some((each) => soundOf(each) === soundOf(word) || areNicknames(each, word)),
  );
}
