import { fold } from './fold.ts';

/** Whether `word` (one word or several) stands in `text` as a whole, whatever its accents and capitals. */
export function findWord(text: string, word: string): boolean {
  const wanted = fold(word);
  if (wanted === '') return false;
  const hay = fold(text);
  for (let at = hay.indexOf(wanted); at >= 0; at = hay.indexOf(wanted, at + 1)) {
    if (!isLetter(hay[at - 1]) && !isLetter(hay[at + wanted.length])) return true;
  }
  return false;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
