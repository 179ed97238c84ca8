import type { InvitationReading } from '../../../messages/reading.ts';
import type { Suggestion } from '../../../policy/suggestion.ts';
import { firstNameOf } from '../../../policy/templates/first-name.ts';
import type { PlaceholderValues } from '../../../policy/templates/placeholders.ts';
import { list } from '../../../ui/text/current.ts';
import { knownValue } from '../entry/heading.ts';

/** What a template can be filled with for an invitation; what is not known for certain is left out. */
export function valuesFor(
  reading: InvitationReading,
  suggestion: Pick<Suggestion, 'reasons' | 'open' | 'idle'> | null,
  ownFirstName: string | null,
): PlaceholderValues {
  const quoted = quotes(suggestion);
  const name = knownValue(reading.name);
  const mutual = knownValue(reading.mutualConnections);
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

/** Looks up the words a true fact was found in. The log quotes a conversation's place, an event its name. */
function quotes(suggestion: Pick<Suggestion, 'reasons' | 'open' | 'idle'> | null) {
  const facts = suggestion
    ? [...suggestion.reasons, ...suggestion.idle, ...suggestion.open].flatMap(({ evidence }) => evidence)
    : [];
  return (wanted: (fact: string) => boolean): string | null =>
    facts.find(({ fact, quote, value }) => quote && value !== false && wanted(fact))?.quote ?? null;
}
