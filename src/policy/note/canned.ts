import type { NoteLanguage } from './lexicon.ts';
import { noteLanguages } from './lexicon.ts';
import type { Range } from './own-words.ts';
import { wordsOf } from './phrasebook.ts';
import { matchAt } from './phrases/match.ts';
import { compilePhrase } from './phrases/notation.ts';
import { programOf } from './phrases/program.ts';
import type { Token } from './tokens.ts';
import { cannedAround, cannedSentences } from './words/canned.ts';

/** LinkedIn's default sentence in a note, and its language. */
export interface Canned {
  readonly span: Range;
  readonly language: NoteLanguage;
}

const sentences = noteLanguages.flatMap((language) =>
  cannedSentences[language].map((sentence) => ({ language, phrase: programOf(compilePhrase(sentence, {})) })),
);
const around = wordsOf(cannedAround);

/** Every one of the sentences has one of these, so that most notes need not be searched. */
const networks = wordsOf('linkedin network netzwerk reseau red netwerk rede rete');
const mentionsNetwork = (tokens: readonly Token[]) => tokens.some(({ word }) => networks.has(word));

/** The tokens without LinkedIn's sentences, where the sender wrote something of their own too. */
export function withoutCanned(tokens: readonly Token[]): readonly Token[] {
  if (!mentionsNetwork(tokens)) return tokens;
  for (let first = 0; first < tokens.length; first++) {
    for (const { phrase } of sentences) {
      const span = matchAt(phrase, tokens, first);
      if (span !== null && span.end - first < tokens.length)
        return [...tokens.slice(0, first), ...tokens.slice(span.end)];
    }
  }
  return tokens;
}

/** Most words of greeting and farewell, names included, on either side. */
const most = 8;

/**
 * LinkedIn's default sentence where the note is nothing but that (and a greeting, a name, a farewell); null where the
 * sender wrote anything of their own.
 */
export function cannedSentence(tokens: readonly Token[]): Canned | null {
  if (!mentionsNetwork(tokens)) return null;
  const isAround = (token: Token) =>
    around.has(token.word) || (token.kind === 'word' && (token.capital || token.word.length === 1));
  for (let first = 0; first <= Math.min(most, tokens.length - 1); first++) {
    for (const { language, phrase } of sentences) {
      const span = matchAt(phrase, tokens, first);
      if (span === null || tokens.length - span.end > most) continue;
      if (tokens.slice(0, first).every(isAround) && tokens.slice(span.end).every(isAround))
        return { span: [first, span.end], language };
    }
    const token = tokens[first];
    if (token === undefined || !isAround(token)) return null;
  }
  return null;
}
