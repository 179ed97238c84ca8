import type { Words } from '../../../../kit/words/words.ts';

let known: readonly Words[] = [];

/**
 * Sets the languages' words, before the first page is read: the background sends them. Where two share a control's word, the
 * first listed is taken unless the page declares one.
 */
export function learnWords(words: readonly Words[]): void {
  known = words;
}

/** The words of every language there is a table for. */
export const knownWords = (): readonly Words[] => known;
