import type { FactTable } from './fact.ts';

/** What the invitation's card shows, and what is concluded from it. */
export const cardFacts = {
  kind: {
    type: 'enum',
    values: ['person', 'company', 'school', 'group', 'event', 'newsletter', 'other'],
    from: 'card',
    settledBy: 'page',
    param: 'kind',
  },
  photo: { type: 'boolean', from: 'card', settledBy: 'page', flips: [true] },
  verified: { type: 'boolean', from: 'card', settledBy: 'page', flips: [true] },
  premium: { type: 'boolean', from: 'card', settledBy: 'page' },
  followsYou: { type: 'boolean', from: 'card', settledBy: 'page', flips: [true] },
  mutualConnections: {
    type: 'number',
    unit: 'count',
    min: 0,
    max: null,
    integer: true,
    from: 'card',
    settledBy: 'page',
    param: 'mutual',
    flips: { step: 1, near: 5 },
  },
  age: {
    type: 'number',
    unit: 'days',
    min: 0,
    max: null,
    integer: false,
    from: 'card',
    settledBy: 'page',
    param: 'age',
    dateParam: 'sentOn',
    flips: { step: 1, near: 14 },
  },
  headline: { type: 'text', from: 'card', settledBy: 'page', param: 'headline' },
  'person.likeness': {
    type: 'enum',
    values: ['person', 'doubtful', 'notPerson'],
    from: 'card',
    settledBy: 'profile',
    orElse: 'user',
    param: 'likeness',
    flips: ['person'],
  },
} as const satisfies FactTable;
