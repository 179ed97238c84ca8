import type { NoteSigns } from '../signs.ts';
import type { Token } from '../tokens.ts';

/** Something that is true of a note, and the tokens `[first, end)` that make it so (none where the whole note does). */
export interface Feature {
  readonly name: string;
  /** How much of it there is; 1 for what is or is not. */
  readonly value: number;
  readonly first: number;
  readonly end: number;
}

/** Length of the pieces that words are cut into, so that other forms of a word count too. */
const pieceLength = 4;

/** Steps in which the numbers below are told: a step that is reached is a feature. */
const steps = {
  words: [5, 10, 15, 20, 30, 45, 60],
  names: [1, 2, 3, 4, 6],
  own: [1, 2, 3, 4, 6, 8, 11, 15, 20],
} as const;

/** How much a sign counts beside a word: it stands for many words. */
const signValue = 2;

/** How much a step counts beside a word. */
const stepValue = 0.4;

/**
 * What the model looks at: words, pairs of neighbouring words, pieces of words, what the phrases found, how long the note
 * is, how many names it has and how many words that not everybody writes. Names themselves are left out.
 */
export function featuresOf(signs: NoteSigns): readonly Feature[] {
  const features = new Map<string, Feature>();
  const add = (name: string, first: number, end: number, value = 1) => {
    if (!features.has(name)) features.set(name, { name, value, first, end });
  };
  addWords(signs, add);
  addPhrases(signs, add);
  addShape(signs, add);
  return [...features.values()];
}

type Add = (name: string, first: number, end: number, value?: number) => void;

function addWords({ tokens, books }: NoteSigns, add: Add): void {
  const isSmall = (word: string) => books.some((book) => book.functionWords.has(word));
  let before = '^';
  tokens.forEach((token, index) => {
    const opens = beginsSentence(tokens, index);
    const word = wordOf(token, opens, isSmall);
    add(`w:${word}`, index, index + 1);
    if (opens) add(`w:^${word}`, index, index + 1);
    add(`b:${opens ? '^' : before} ${word}`, opens ? index : index - 1, index + 1);
    before = word;
    if (token.kind !== 'word' || word === 'NAME') return;
    const bounded = `<${word}>`;
    for (let at = 0; at + pieceLength <= bounded.length; at++)
      add(`c:${bounded.slice(at, at + pieceLength)}`, index, index + 1);
  });
}

function beginsSentence(tokens: readonly Token[], index: number): boolean {
  return index === 0 || tokens[index - 1]?.sentence !== tokens[index]?.sentence;
}

/** The word as the model knows it: a capital within a sentence is taken for a name, numbers and links for their kind. */
function wordOf(token: Token, opens: boolean, isSmall: (word: string) => boolean): string {
  if (token.kind !== 'word') return `#${token.kind}`;
  return token.capital && !opens && !isSmall(token.word) ? 'NAME' : token.word;
}

function addPhrases({ hits, pitch, personal, flattery, byPhrases }: NoteSigns, add: Add): void {
  const times = new Map<string, number>();
  for (const { sign, first, end } of hits) {
    const time = (times.get(sign) ?? 0) + 1;
    times.set(sign, time);
    if (time <= 3) add(`s${time}:${sign}`, first, end, signValue);
  }
  add('t:pitch', 0, 0, pitch.chance);
  add('t:personal', 0, 0, personal.sum);
  add('t:flattery', 0, 0, flattery.chance);
  add(`k:${byPhrases.kind}`, 0, 0);
}

function addShape({ tokens, books, folded, language }: NoteSigns, add: Add): void {
  const isStock = (word: string) =>
    books.some((book) => book.functionWords.has(word) || book.stockWords.has(word));
  const words = tokens.filter(({ kind }) => kind === 'word');
  const counts = {
    words: tokens.length,
    names: tokens.filter(
      (token, index) =>
        token.kind === 'word' &&
        token.capital &&
        !beginsSentence(tokens, index) &&
        !books.some((book) => book.functionWords.has(token.word)),
    ).length,
    own: words.filter(({ word, capital }) => word.length >= 3 && !capital && !isStock(word)).length,
  };
  for (const [name, reached] of Object.entries(steps)) {
    const count = counts[name === 'words' ? 'words' : name === 'names' ? 'names' : 'own'];
    for (const step of reached) if (count >= step) add(`n:${name} ${step}`, 0, 0, stepValue);
  }
  if (folded.text.includes('?')) add('n:?', 0, 0, 0.6);
  const calls = folded.text.split('!').length - 1;
  if (calls >= 1) add('n:!', 0, 0, 0.6);
  if (calls >= 2) add('n:!!', 0, 0, 0.6);
  add(`l:${language.language}`, 0, 0, 0.5);
}
