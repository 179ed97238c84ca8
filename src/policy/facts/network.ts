import type { FactTable } from './fact.ts';

const several = {
  type: 'number',
  unit: 'count',
  min: 0,
  max: null,
  integer: true,
  from: 'network',
  settledBy: 'import',
} as const;

/** What your own network says: your connections, and your address book. */
export const networkFacts = {
  'employer.connections': { ...several, param: 'employerConnections', flips: { step: 1, near: 3 } },
  'role.connections': { ...several, param: 'roleConnections', flips: { step: 1, near: 5 } },
  'contact.known': { type: 'boolean', from: 'network', settledBy: 'import', flips: [true] },
} as const satisfies FactTable;
