import { compile } from './compile.ts';
import { givenEvidence } from './facts/given.ts';
import type { Example, Policy } from './policy.ts';
import type { Suggestion } from './suggestion.ts';

/** What came of one example. */
export interface ExampleOutcome {
  readonly example: Example;
  readonly suggestion: Suggestion;
  /** Verdict and certainty as the example says. */
  readonly holds: boolean;
}

/**
 * Evaluates every example inside a policy.
 * @throws PolicyError for a policy that cannot be evaluated
 */
export function runExamples(policy: Policy): ExampleOutcome[] {
  const { evaluate } = compile(policy);
  return policy.examples.map((example) => {
    // Days are given as days, so the time of evaluation only shows in the dates of sentences.
    const suggestion = evaluate(givenEvidence(example.facts, 0), 0);
    const holds = suggestion.verdict === example.verdict && suggestion.certain === example.certain;
    return { example, suggestion, holds };
  });
}
