import type { Evidence } from '../../policy/facts/evidence.ts';
import { headlineFacts } from '../../policy/headline/facts.ts';
import { decoration } from '../../policy/person/decorated.ts';
import type { Case } from './case.ts';

/** What a person's headline and name say: labels, field, employer, decoration. */
export function headline({ reading, own, network, now }: Case): Evidence {
  if (reading.kind !== 'person') return {};
  const said = headlineFacts(
    reading.headline.known ? reading.headline.value : undefined,
    { ...own, circle: network?.trade ?? [] },
    now,
  );
  if (!reading.name.known || !reading.name.value) return said;
  const quote = decoration(reading.name.value);
  return {
    ...said,
    'name.decorated': { value: quote !== null, from: 'card', at: now, ...(quote !== null && { quote }) },
  };
}
