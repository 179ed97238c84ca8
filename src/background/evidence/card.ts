import type { Field } from '../../messages/reading.ts';
import type { Evidence, FactValue, KnownFact } from '../../policy/facts/evidence.ts';
import { type Case, daysBetween } from './case.ts';

/** What the card says of itself: one fact for each field that was read. */
export function card(invitation: Case): Evidence {
  const { reading, now } = invitation;
  const headline = reading.headline;
  return {
    kind: { value: reading.kind, from: 'card', at: now },
    ...fact('photo', reading.photo, now),
    ...fact('verified', reading.verified, now),
    ...fact('premium', reading.premium, now),
    ...fact('followsYou', reading.followsYou, now),
    ...mutual(invitation),
    ...fact('age', reading.ageDays, now),
    ...fact('pendingDays', pendingDays(invitation), now),
    ...fact('name.text', reading.name, now),
    ...(headline.known ? fact('headline', { known: true, value: headline.value ?? '' }, now) : {}),
  };
}

/**
 * How many mutual connections, and which the card names. A person's row without a line about them has none where the page
 * shows them at all; a line that only counts them leaves open who they are.
 */
function mutual({ reading, now, mutualShown = false }: Case): Evidence {
  const { kind, mutualConnections, mutualNames } = reading;
  const names = mutualNames.join(', ');
  const none = kind === 'person' && mutualShown;
  const count = mutualConnections.known || !none ? mutualConnections : ({ known: true, value: 0 } as const);
  const named = names !== '' || (count.known && count.value === 0);
  return {
    ...fact('mutualConnections', count, now, names),
    ...(named && fact('mutual.names', { known: true, value: names }, now)),
  };
}

/** At least so long: since it was first read, or as the card says. */
function pendingDays({ reading: { ageDays }, firstSeen, now }: Case): Field<number> {
  const seen = daysBetween(firstSeen ?? now, now);
  return { known: true, value: Math.max(seen, ageDays.known ? ageDays.value : 0) };
}

function fact(name: string, field: Field<FactValue>, at: number, quote = ''): Evidence {
  if (!field.known) return {};
  const known: KnownFact = { value: field.value, from: 'card', at, ...(quote && { quote }) };
  return { [name]: known };
}
