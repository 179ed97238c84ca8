import type { Suggestion } from '../../policy/suggestion.ts';
import { hash } from './hash.ts';

/** What makes a suggestion another one in the history: its outcome and who gave it, not the wording of its reasons. */
function essence({ verdict, certain, couldBe, score, policy }: Suggestion): string {
  return JSON.stringify([policy.id, policy.version, verdict, certain, couldBe, score]);
}

/** True when the two differ in what the history records. */
export function isAnother(before: Suggestion, after: Suggestion): boolean {
  return essence(before) !== essence(after);
}

/**
 * Id of the `suggested` event that follows `previous` (null: the first of its invitation). The same suggestion after the
 * same history has the same id, so recording it twice records it once; after another history it has another.
 */
export function suggestedId(invitation: string, previous: string | null, suggestion: Suggestion): string {
  return `suggested:${invitation}:${hash(`${previous ?? ''}\n${essence(suggestion)}`)}`;
}
