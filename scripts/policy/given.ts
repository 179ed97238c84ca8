import type { Evidence, FactValue, KnownFact } from '../../src/policy/index.ts';

/** Facts somebody wrote down, as evidence: known since `at` (milliseconds since the epoch), the rest unknown. */
export function givenEvidence(facts: Readonly<Record<string, FactValue>>, at: number): Evidence {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]): [string, KnownFact] => [name, { value, from: 'given', at }]),
  );
}
