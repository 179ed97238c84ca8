import type { FactTable } from './fact.ts';

/** What you said about the inviter yourself. */
export const listFacts = {
  'list.state': {
    type: 'enum',
    values: ['none', 'allowed', 'blocked', 'notPerson'],
    from: 'lists',
    settledBy: 'user',
    param: 'listState',
  },
  'lists.named': { type: 'text', names: true, from: 'lists', settledBy: 'user', param: 'namedLists' },
} as const satisfies FactTable;
