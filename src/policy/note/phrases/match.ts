import type { Token } from '../tokens.ts';
import type { Step } from './program.ts';

/** Where a phrase was found: tokens `[first, end)`, and those of the name it remembers. */
export interface Span {
  readonly first: number;
  readonly end: number;
  readonly name: readonly [first: number, end: number] | null;
}

/** At most so many words make up a name. */
const longestName = 5;

/**
 * Tries a phrase at token `at`; null where it does not stand there. A phrase stays within its sentence. Gaps and names are
 * short, so the work is bounded.
 */
export function matchAt(phrase: Step, tokens: readonly Token[], at: number): Span | null {
  const sentence = tokens[at]?.sentence;
  if (sentence === undefined) return null;
  const names: [number, number] = [-1, -1];
  const end = run(phrase, tokens, at, sentence, names);
  if (end <= at) return null;
  return { first: at, end, name: names[0] === -1 ? null : names };
}

/** The token after the phrase, or -1. `names` receives the name on the way that succeeded. */
function run(
  from: Step,
  tokens: readonly Token[],
  at: number,
  sentence: number,
  names: [number, number],
): number {
  let current = from;
  let index = at;
  for (;;) {
    if (current.does === 'accept' || current.next === null) return index;
    if (current.does === 'either') {
      for (const option of current.options) {
        const end = run(option, tokens, index, sentence, names);
        if (end !== -1) return end;
      }
      return -1;
    }
    if (current.does === 'gap') {
      for (let skip = 0; skip <= current.most; skip++) {
        if (skip > 0 && tokens[index + skip - 1]?.sentence !== sentence) return -1;
        const end = run(current.next, tokens, index + skip, sentence, names);
        if (end !== -1) return end;
      }
      return -1;
    }
    if (current.does === 'start') {
      if (tokens[index - 1]?.sentence === sentence) return -1;
    } else {
      const token = tokens[index];
      if (token === undefined || token.sentence !== sentence) return -1;
      if (current.does === 'name') {
        const end = nameEnd(tokens, index);
        if (end === index) return -1;
        names[0] = index;
        names[1] = end;
        index = end - 1;
      } else if (!fits(current, token)) return -1;
      index++;
    }
    current = current.next;
  }
}

function fits(step: Step, token: Token): boolean {
  switch (step.does) {
    case 'word':
      return token.word === step.text;
    case 'words':
      return step.words.has(token.word);
    case 'stem':
      return token.kind === 'word' && token.word.startsWith(step.text);
    case 'ending':
      return token.kind === 'word' && token.word.endsWith(step.text);
    case 'kind':
      return token.kind === step.text || (step.text === 'NUM' && token.kind === 'YEAR');
    case 'capital':
      return token.capital;
    default:
      return false;
  }
}

/** The end of the run of capitalised words and numbers that begins here; one word where it is written in small letters. */
function nameEnd(tokens: readonly Token[], start: number): number {
  const first = tokens[start];
  if (first === undefined || first.kind !== 'word') return start;
  let end = start + 1;
  if (!first.capital) return first.word.length > 2 ? end : start;
  for (let token = tokens[end]; end - start < longestName; token = tokens[++end]) {
    if (token === undefined || token.sentence !== first.sentence || !token.joined) break;
    if (!token.capital && token.kind !== 'NUM') break;
  }
  return end;
}
