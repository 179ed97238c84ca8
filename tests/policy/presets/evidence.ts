import type { Evidence } from '../../../src/policy/index.ts';
import type { Facts } from './case-facts.ts';

/** Facts written down as the evidence they stand for. */
export const evidenceOf = (facts: Facts): Evidence =>
  Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, { value, from: 'given', at: 0 }]));
