import { describe, expect, it } from 'vitest';
import { ownRoles } from '../../../src/options/start/guests/own-roles.ts';
import { noBackground, type OwnBackground } from '../../../src/policy/background/own.ts';

describe('which of the guests the user is', () => {
  const cases: readonly (readonly [string, Partial<OwnBackground>, ReturnType<typeof ownRoles>])[] = [
    ['nobody of whom nothing is known', {}, {}],
    ['somebody whose field is sales', { topicWords: ['sales'] }, { sellers: 'sales' }],
    ['by the headline', { headline: 'Account Executive at Example' }, { sellers: 'Account Executive' }],
    ['by the present position', { titles: ['Tech Recruiter', 'Student'] }, { recruiters: 'Tech Recruiter' }],
    [
      'a recruiter of the user’s own employer as well',
      { headline: 'Recruiter at Example', employers: [{ name: 'Example', from: 2020, to: null }] },
      { recruiters: 'Recruiter' },
    ],
    ['nobody who works in another trade', { headline: 'Data engineer', topicWords: ['ETL'] }, {}],
  ];
  it.each(cases)('%s', (_, own, roles) => {
    expect(ownRoles({ ...noBackground, ...own })).toEqual(roles);
  });
});
