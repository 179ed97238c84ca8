import type { QuotedFact, Reason } from '../../policy/suggestion.ts';
import { sentenceOf } from './sentence.ts';

/** Longest quotation beside a reason, in characters; what is longer is a sentence, not a word, and stands under "Why?". */
const longest = 48;

/** The inviter's words that led to a reason; null where there are none, or its sentence says them already. */
export function ledBy(reason: Reason): string | null {
  if (reason.sentence.params['quote'] !== undefined) return null;
  const quote = reason.evidence.find(isLead)?.quote ?? null;
  if (quote === null || quote.length > longest) return null;
  const said = sentenceOf(reason).toLocaleLowerCase();
  return said.includes(quote.toLocaleLowerCase()) ? null : quote;
}

/** What the log or the lists quote is no word of the inviter's; and what is not so led to nothing. */
function isLead({ quote, from, value }: QuotedFact): boolean {
  const isTheirs = from === 'card' || from === 'note' || from === 'profile';
  return isTheirs && quote !== null && quote !== '' && value !== null && value !== false;
}
