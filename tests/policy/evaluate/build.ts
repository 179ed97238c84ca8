import type { Evidence, FactValue, KnownFact, Policy } from '../../../src/policy/index.ts';

/** A policy with nothing in it but what a test puts there. */
export const policyOf = (parts: Partial<Policy>): Policy => ({
  schema: 1,
  id: 'test',
  version: 3,
  title: { text: 'Test' },
  summary: { text: 'Test' },
  preset: null,
  gates: [],
  caps: {},
  rules: [],
  bands: { accept: 70, decline: 30 },
  whenUncertain: 'lean',
  templates: [],
  examples: [],
  ...parts,
});

/** Bare values as evidence. */
export const known = (facts: Readonly<Record<string, FactValue>>): Evidence =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]): [string, KnownFact] => [
      name,
      { value, from: 'given', at: 0 },
    ]),
  );

export const say = { text: 'So.' };
