import type { Suggestion } from '../../../policy/suggestion.ts';

/** Whether the inviter has the name of somebody in the log, as far as the suggestion tells. */
export function mayBeKnown(suggestion: Suggestion | null): boolean {
  return (
    suggestion !== null &&
    [suggestion.reasons, suggestion.open, suggestion.idle]
      .flat()
      .some(({ evidence }) =>
        evidence.some(({ fact, value }) => fact === 'conversation.match' && value === 'possible'),
      )
  );
}
