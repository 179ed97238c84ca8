import { compile, type Policy, type Suggestion } from '../../src/policy/index.ts';
import { renderSentence } from '../../src/ui/text/render.ts';
import { messagesLookup } from '../shared/messages.ts';
import { type SuggestionJson, suggestionJson } from '../shared/suggestion-json.ts';
import { printable } from '../shared/terminal.ts';
import type { GivenCase } from './facts-file.ts';

/** A suggestion as `triage` prints it, and what only matters to somebody who works on a policy. */
export interface Explanation extends SuggestionJson {
  /** The score with unknown points counted as nothing. */
  readonly leanScore: number;
  /** The nearest change that leads to another verdict, or null. */
  readonly flip: { readonly fact: string; readonly verdict: string; readonly text: string } | null;
  readonly policy: Suggestion['policy'];
}

const lookup = messagesLookup('en');

/** What the policy says of each case. */
export function explain(policy: Policy, cases: readonly GivenCase[]): Explanation[] {
  const compiled = compile(policy);
  return cases.map(({ evidence, now }) => {
    const suggestion = compiled.evaluate(evidence, now);
    const { flip } = suggestion;
    return {
      ...suggestionJson(suggestion, now),
      leanScore: suggestion.leanScore,
      flip: flip && {
        fact: flip.fact,
        verdict: flip.verdict,
        text: renderSentence(flip.sentence, lookup, 'en', { now }),
      },
      policy: suggestion.policy,
    };
  });
}

/** An explanation for people. */
export function explanationText({
  verdict,
  certain,
  couldBe,
  score,
  reasons,
  missing,
  flip,
  template,
}: Explanation): string {
  const [low, high] = score;
  const others = couldBe.filter((each) => each !== verdict);
  const head = certain
    ? verdict
    : `${verdict}, not certain${others.length > 0 ? ` (could be ${others.join(' or ')})` : ''}`;
  const lines = [
    `${head}; score ${low === high ? low : `${low} to ${high}`}`,
    ...reasons.map(
      ({ points, text }) => `  ${points === null ? 'gate' : points > 0 ? `+${points}` : points}  ${text}`,
    ),
    ...(missing.length > 0 ? [`  unknown and able to change it: ${missing.join(', ')}`] : []),
    ...(flip ? [`  ${flip.text}`] : []),
    ...(template ? [`  template: ${template}`] : []),
  ];
  return lines.map((line) => printable(line, 500)).join('\n');
}
