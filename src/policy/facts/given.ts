import { withDerived } from './derive.ts';
import type { Evidence, FactValue, KnownFact } from './evidence.ts';

/** Evidence of bare values, as somebody typed them in, and of what follows from them; `at` in milliseconds since the epoch. */
export function givenEvidence(facts: Readonly<Record<string, FactValue>>, at: number): Evidence {
  return withDerived(
    Object.fromEntries(
      Object.entries(facts).map(([name, value]): [string, KnownFact] => [name, { value, from: 'given', at }]),
    ),
  );
}
