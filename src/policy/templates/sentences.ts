import { abbreviations } from './abbreviations.ts';

/**
 * A possible end of a sentence: its marks with the quotes and brackets that close after them, then white space or the
 * end. The full-width marks of Chinese and Japanese need no space.
 */
const ending = /(?:(?<![.!?…؟۔।॥։])[.!?…؟۔।॥։]+[)\]}"'”’»›]*(?=\s|$)|[。！？｡]+[」』）】》”]*)/gu;

/** The longest word that is looked at in front of a dot; no abbreviation is longer. */
const wordLength = 24;

/** Emoji after a sentence ("See you there! 🙂") belong to it. */
const trailingEmoji = /^(?:\s*\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\u200d|\ufe0f)*)+/u;

/**
 * One line cut into its sentences; joined together they are the line again. Where a dot may belong to an abbreviation
 * the two sides stay together: half a sentence in a message to a person is worse than one sentence less.
 */
export function sentencesOf(line: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const { 0: marks, index } of line.matchAll(ending)) {
    let to = index + marks.length;
    const before = line.slice(Math.max(from, index - wordLength), index);
    if (isInsideSentence(marks, before, line.slice(to))) continue;
    to += trailingEmoji.exec(line.slice(to))?.[0].length ?? 0;
    to += /^\s*/.exec(line.slice(to))?.[0].length ?? 0;
    sentences.push(line.slice(from, to));
    from = to;
  }
  if (from < line.length) sentences.push(line.slice(from));
  return sentences;
}

function isInsideSentence(marks: string, before: string, after: string): boolean {
  if (marks === '.') {
    const word = /[\p{L}\p{M}.-]*$/u.exec(before)?.[0] ?? '';
    // "J.", "e.g.", "z. B.", "Dipl.-Ing."
    if (/^\p{L}$/u.test(word) || /\p{L}\.-?\p{L}+$/u.test(word)) return true;
    if (abbreviations.has(word.toLowerCase())) return true;
  }
  // "approx. five", "No. 7", "well… perhaps"
  return /^[.…]+$/.test(marks) && /^\s+[\p{Ll}\p{N}]/u.test(after);
}
