import type { Field, InvitationReading } from '../../messages/reading.ts';
import type { Suggestion } from '../../policy/suggestion.ts';
import { firstNameOf } from '../../policy/templates/first-name.ts';
import type { PlaceholderValues } from '../../policy/templates/placeholders.ts';

/** What a template can be filled with for an invitation; what is not known for certain is left out. */
export function valuesFor(
  reading: InvitationReading,
  suggestion: Pick<Suggestion, 'reasons' | 'open' | 'idle'>,
  ownFirstName: string | null,
  list: (names: readonly string[]) => string,
): PlaceholderValues {
  const quoted = quotes(suggestion);
  const name = known(reading.name);
  const mutual = known(reading.mutualConnections);
  const values: Record<string, string | number | null | undefined> = {
    firstName: name === null ? null : firstNameOf(name),
    ownFirstName,
    mutualCount: mutual === 0 ? null : mutual,
    mutualNames: reading.mutualNames.length ? list(reading.mutualNames) : null,
    whereMet: quoted((fact) => fact.startsWith('conversation.')),
    event: quoted((fact) => fact === 'event.bothAttended'),
    topic: quoted((fact) => fact === 'words.topic'),
  };
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined),
  );
}

function known<T>(field: Field<T>): T | null {
  return field.known ? field.value : null;
}

/** Looks up the words a true fact was found in. The log quotes a conversation's place, an event its name. */
function quotes({ reasons, idle, open }: Pick<Suggestion, 'reasons' | 'open' | 'idle'>) {
  const facts = [...reasons, ...idle, ...open].flatMap(({ evidence }) => evidence);
  return (wanted: (fact: string) => boolean): string | null =>
    facts.find(({ fact, quote, value }) => quote && value !== false && wanted(fact))?.quote ?? null;
}
