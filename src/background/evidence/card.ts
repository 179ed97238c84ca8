import type { Field } from '../../messages/reading.ts';
import type { Evidence, FactValue, KnownFact } from '../../policy/facts/evidence.ts';
import type { Case } from './case.ts';

/** What the card says of itself: one fact for each field that was read. */
export function card({ reading, now }: Case): Evidence {
  const headline = reading.headline;
  return {
    kind: { value: reading.kind, from: 'card', at: now },
    ...fact('photo', reading.photo, now),
    ...fact('verified', reading.verified, now),
    ...fact('premium', reading.premium, now),
    ...fact('followsYou', reading.followsYou, now),
    ...fact('mutualConnections', reading.mutualConnections, now, reading.mutualNames.join(', ')),
    ...fact('age', reading.ageDays, now),
    ...(headline.known ? fact('headline', { known: true, value: headline.value ?? '' }, now) : {}),
  };
}

function fact(name: string, field: Field<FactValue>, at: number, quote = ''): Evidence {
  if (!field.known) return {};
  const known: KnownFact = { value: field.value, from: 'card', at, ...(quote && { quote }) };
  return { [name]: known };
}
