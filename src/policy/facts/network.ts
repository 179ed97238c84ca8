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
  'employer.connections': { ...several, param: 'employerConnections' },
  'role.connections': { ...several, param: 'roleConnections' },
  'contact.known': { type: 'boolean', from: 'network', settledBy: 'import', flips: [true] },
} as const satisfies FactTable;
