import type { Range } from '../own-words.ts';
import type { Token } from '../tokens.ts';
import { type ModelKind, type ModelQuestion, modelKinds, outputs, type Weighed } from './model.ts';

/** More words than this are no quote. */
const longest = 8;

/** What every further word must add, so that a quote ends where its words say little. */
const leastPerWord = 0.12;

/**
 * The neighbouring words within one sentence that weighed most for an output; for a kind, against the other kinds. Null
 * where no word spoke for it.
 */
export function weightiest(
  tokens: readonly Token[],
  features: readonly Weighed[],
  output: ModelKind | ModelQuestion,
): Range | null {
  const weights = weightOfTokens(tokens.length, features, output);
  let best: Range | null = null;
  let most = 0;
  for (let first = 0; first < tokens.length; first++) {
    let sum = 0;
    for (let end = first; end < tokens.length && end - first < longest; end++) {
      if (tokens[end]?.sentence !== tokens[first]?.sentence) break;
      sum += (weights[end] ?? 0) - leastPerWord;
      if (sum <= most) continue;
      most = sum;
      best = [first, end + 1];
    }
  }
  return best === null ? null : widened(best, tokens);
}

/** One word alone says little ("free"): the two on either side of it in its sentence say what about. */
function widened([first, end]: Range, tokens: readonly Token[]): Range {
  if (end - first > 1) return [first, end];
  const inSentence = (at: number) => tokens[at]?.sentence === tokens[first]?.sentence;
  const from = [first - 2, first - 1].find((at) => at >= 0 && inSentence(at)) ?? first;
  const to = [end + 1, end].find(inSentence) ?? first;
  return [from, to + 1];
}

/** Every feature's weight, shared out among the tokens that make it true. */
function weightOfTokens(
  length: number,
  features: readonly Weighed[],
  output: ModelKind | ModelQuestion,
): Float64Array {
  const shares = new Float64Array(length);
  const wanted = outputs.indexOf(output);
  const isKind = wanted < modelKinds.length;
  for (const { weights, value, first, end } of features) {
    if (end === first) continue;
    let rivals = 0;
    if (isKind) for (let kind = 0; kind < modelKinds.length; kind++) rivals += weights[kind] ?? 0;
    const own = weights[wanted] ?? 0;
    const weight = (isKind ? own - (rivals - own) / (modelKinds.length - 1) : own) * value;
    for (let at = first; at < end; at++) shares[at] = (shares[at] ?? 0) + weight / (end - first);
  }
  return shares;
}
