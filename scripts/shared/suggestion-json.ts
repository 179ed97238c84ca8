import type { Reason, Suggestion } from '../../src/policy/suggestion.ts';
import { renderSentence } from '../../src/ui/text/render.ts';
import { messagesLookup } from './messages.ts';

/** A suggestion as the command line prints it (design, section 6): sentences in English, missing facts by name. */
export interface SuggestionJson {
  readonly verdict: Suggestion['verdict'];
  readonly certain: boolean;
  readonly couldBe: Suggestion['couldBe'];
  readonly score: Suggestion['score'];
  readonly reasons: readonly {
    readonly rule: string;
    readonly points: number | null;
    readonly text: string;
  }[];
  readonly missing: readonly string[];
  /** The id of the template that fits best, or null. */
  readonly template: string | null;
}

const lookup = messagesLookup('en');

/** Dates of the year of `now` (milliseconds since the epoch) are written without a year; default: the clock. */
export function suggestionJson(suggestion: Suggestion, now?: number): SuggestionJson {
  const say = ({ sentence }: Reason) =>
    renderSentence(sentence, lookup, 'en', now === undefined ? {} : { now });
  return {
    verdict: suggestion.verdict,
    certain: suggestion.certain,
    couldBe: suggestion.couldBe,
    score: suggestion.score,
    reasons: suggestion.reasons.map((reason) => ({
      rule: reason.rule,
      points: reason.points,
      text: say(reason),
    })),
    missing: suggestion.missing.map(({ fact }) => fact),
    template: suggestion.templates[0] ?? null,
  };
}
