import { wordsOf } from './phrasebook.ts';
import { matchAt } from './phrases/match.ts';
import { compilePhrase } from './phrases/notation.ts';
import { programOf } from './phrases/program.ts';
import type { Token } from './tokens.ts';
import { cannedAround, cannedSentences } from './words/canned.ts';

const sentences = cannedSentences.map((sentence) => programOf(compilePhrase(sentence, {})));
const around = wordsOf(cannedAround);

/** At most so many words of greeting and farewell, names included, on either side. */
const most = 6;

/**
 * The tokens `[first, end)` of LinkedIn's default sentence where the note is nothing but that (and a greeting, a name, a
 * farewell); null where the sender wrote anything of their own.
 */
export function cannedSentence(tokens: readonly Token[]): readonly [first: number, end: number] | null {
  const isAround = (token: Token) => around.has(token.word) || (token.kind === 'word' && token.capital);
  for (let first = 0; first <= Math.min(most, tokens.length - 1); first++) {
    for (const sentence of sentences) {
      const span = matchAt(sentence, tokens, first);
      if (span === null || tokens.length - span.end > most) continue;
      if (tokens.slice(0, first).every(isAround) && tokens.slice(span.end).every(isAround))
        return [first, span.end];
    }
    const token = tokens[first];
    if (token === undefined || !isAround(token)) return null;
  }
  return null;
}
