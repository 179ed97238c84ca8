import type { Evidence } from '../../policy/facts/evidence.ts';
import { personFacts } from '../../policy/person/facts.ts';
import type { Case } from './case.ts';

/** How much the inviter is like a person, going by the name and the other facts. */
export function person({ reading, now }: Case, gathered: Evidence): Evidence {
  return personFacts(reading.name.known ? reading.name.value : undefined, gathered, now);
}
