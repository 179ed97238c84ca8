import type { OwnBackground } from '../../../policy/background/own.ts';

/** How many words are offered, and how many of them stand in the field at first. */
const most = { offered: 10, filledIn: 3 } as const;
/** Longer ones are sentences, not words for a field; characters. */
const longest = 40;

/** Where the parts of a headline end: at a sign between them, or where the employer begins. */
const partings = /\s*[|•·–—/,;]\s*|\s+-\s+|\s+(?:@|(?:at|bei|chez|en|bij|na|presso)\s)\s*\p{Lu}.*$/u;

/** Words for what the user does, from the headline, positions, industry and skills, each once; those already taken left out. */
export function suggestedWords(own: OwnBackground, taken: readonly string[] = []): readonly string[] {
  const { headline = '', titles = [], skills = [], industry } = own;
  const all = [...headline.split(partings), ...titles, ...(industry ? [industry] : []), ...skills];
  const seen = new Set(taken.map(folded));
  return all
    .map((word) => word?.trim() ?? '')
    .filter((word) => {
      const key = folded(word);
      if (word.length < 2 || word.length > longest || seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .slice(0, most.offered);
}

/** The words that stand in the field: the user's own, or else the first of those suggested. */
export function filledIn(own: OwnBackground): readonly string[] {
  return own.topicWords.length > 0 ? own.topicWords : suggestedWords(own).slice(0, most.filledIn);
}

const folded = (word: string): string => word.trim().toLocaleLowerCase();
