import type { Suggestion } from '../../policy/suggestion.ts';

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

/** 53 bits of the text (cyrb53), in base 36. Synchronous: a database transaction does not wait for `crypto.subtle`. */
function hash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
