import type { OwnBackground } from '../background/own.ts';
import { fold } from './fold.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Tokens `[first, end)`. */
export type Range = readonly [first: number, end: number];

/** Where your name stands in the note; undefined where you gave none, null where it does not occur. */
export function yourName(tokens: readonly Token[], own: OwnBackground): Range | null | undefined {
  const first = wordsIn(own.firstName ?? own.fullName?.split(' ')[0] ?? '');
  if (first.length === 0) return undefined;
  const found = rangeOf(tokens, first);
  if (found !== null) return found;
  const surname = wordsIn(own.fullName ?? '').at(-1);
  if (surname === undefined) return null;
  // "Doe" is a word of its own in Dutch; as a name it has a capital and does not begin the sentence.
  const at = tokens.findIndex(
    (token, index) =>
      token.word === surname && token.capital && tokens[index - 1]?.sentence === token.sentence,
  );
  return at === -1 ? null : [at, at + 1];
}

/** The first of your topics or titles that the note mentions. */
export function yourTopic(tokens: readonly Token[], own: OwnBackground): Range | null {
  for (const title of own.works) {
    const words = wordsIn(title);
    if (words.length === 0 || (words.length === 1 && (words[0]?.length ?? 0) < 5)) continue;
    const found = rangeOf(tokens, words);
    if (found !== null) return found;
  }
  for (const topic of own.topicWords) {
    const words = wordsIn(topic);
    const found = words.length === 0 ? null : rangeOf(tokens, words, stem);
    if (found !== null) return found;
  }
  return null;
}

/** Whether one of your employers is meant by `name`: the same words, legal forms aside, or the one the beginning of the other. */
export function isYourEmployer(name: string, own: OwnBackground): boolean {
  const claimed = company(name);
  return own.employers.some((employer) => {
    const known = company(employer.name);
    const [short, long] = known.length < claimed.length ? [known, claimed] : [claimed, known];
    return short.length > 0 && short.every((word, index) => word === long[index]);
  });
}

const legalForms = new Set(
  'inc incorporated corp corporation co company ltd limited llc llp plc gmbh ag kg se ug sa sas sarl srl spa sl bv nv vof lda ltda group holding the international'.split(
    ' ',
  ),
);

function company(name: string): readonly string[] {
  const words = wordsIn(name);
  const core = words.filter((word) => !legalForms.has(word));
  return core.length === 0 ? words : core;
}

/** What you told about yourself is the same for every note, so its words are looked up but once. */
const known = new Map<string, readonly string[]>();
const knownMost = 2000;

function wordsIn(text: string): readonly string[] {
  const words = known.get(text) ?? tokensOf(fold(text), text).map((token) => token.word);
  if (known.size < knownMost) known.set(text, words);
  return words;
}

/** Plural and case endings aside, so that "databases" is found in "database" and "Datenbank" in "Datenbanken". */
function stem(word: string): string {
  return word.length > 4 ? word.replace(/(?:en|es|er|e|n|s|i|a|o)$/, '') : word;
}

function rangeOf(
  tokens: readonly Token[],
  words: readonly string[],
  same: (word: string) => string = (word) => word,
): Range | null {
  const wanted = words.map(same);
  for (let at = 0; at + wanted.length <= tokens.length; at++) {
    if (wanted.every((word, index) => same(tokens[at + index]?.word ?? '') === word))
      return [at, at + wanted.length];
  }
  return null;
}
