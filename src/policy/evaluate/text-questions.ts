import type { Leaf } from '../conditions/walk.ts';
import { contains, containsName, fold, type Needle, needle } from '../conditions/words.ts';
import { nameSeparator } from '../facts/fact.ts';

/** A question about a text: does it contain any of these words (or names, as a whole), or is it exactly this. */
export type TextQuestion =
  | { readonly key: string; readonly needles: readonly Needle[]; readonly names: boolean }
  | { readonly key: string; readonly is: string };

/** The question "contains any of these words"; equal word lists have equal keys. */
export function containsQuestion(words: readonly string[], names = false): TextQuestion {
  const needles = words.map(needle).filter((found) => found !== null);
  return { key: `any:${JSON.stringify(needles.map(({ folded }) => folded).sort())}`, needles, names };
}

/** The question "is exactly this text". */
export function isQuestion(is: string): TextQuestion {
  return { key: `is:${is}`, is };
}

/** Where the answer to a condition about a text is kept: the slot and the bit in it. */
export function bitOf(slots: readonly TextSlot[], leaf: Leaf): { slot: number; mask: number } | null {
  const { key } =
    'containsAny' in leaf
      ? containsQuestion(leaf.containsAny)
      : isQuestion(String('is' in leaf ? leaf.is : 'isNot' in leaf ? leaf.isNot : ''));
  for (const { index, questions } of slots) {
    const at = questions.findIndex((question) => question.key === key);
    if (at !== -1) return { slot: index, mask: 1 << at };
  }
  return null;
}

interface TextSlot {
  readonly index: number;
  readonly questions: readonly TextQuestion[];
}

/** The answers of a text, one bit a question, the first question the lowest bit. */
export function answersOf(questions: readonly TextQuestion[], text: string): number {
  const folded = fold(text);
  let bits = 0;
  for (let i = 0; i < questions.length; i++) {
    const question = questions[i];
    if (question !== undefined && answer(question, text, folded)) bits |= 1 << i;
  }
  return bits;
}

function answer(question: TextQuestion, text: string, folded: string): boolean {
  if ('is' in question) return text === question.is;
  return question.needles.some((word) =>
    question.names ? containsName(folded, word, nameSeparator) : contains(folded, word),
  );
}

/**
 * Every combination of answers some text can give, or null when there are more than `most`. A text that holds several of
 * the words answers yes wherever one of them alone would; nothing else in a text matters.
 */
export function possibleAnswers(questions: readonly TextQuestion[], most: number): number[] | null {
  const found = new Set([0]);
  for (const question of questions) {
    if ('is' in question) continue;
    for (const { folded } of question.needles) {
      const bits = answersOf(questions, folded) & ~exactBits(questions);
      for (const known of [...found]) found.add(known | bits);
      if (found.size > most) return null;
    }
  }
  for (const question of questions) if ('is' in question) found.add(answersOf(questions, question.is));
  return found.size > most ? null : [...found];
}

/** The bits of the `is` questions: a word among other words is not the whole text. */
function exactBits(questions: readonly TextQuestion[]): number {
  return questions.reduce((bits, question, i) => ('is' in question ? bits | (1 << i) : bits), 0);
}
