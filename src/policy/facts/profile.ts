import type { FactTable } from './fact.ts';

const seen = { from: 'profile', settledBy: 'profile' } as const;
const several = { type: 'number', unit: 'count', min: 0, max: null, integer: true, ...seen } as const;
const compared = { type: 'boolean', ...seen, orElse: 'background', flips: [true] } as const;

/** What the opened profile shows, alone and beside your own background and words. */
export const profileFacts = {
  'profile.completeness': {
    type: 'number',
    unit: 'score',
    min: 0,
    max: 100,
    integer: false,
    ...seen,
    param: 'completeness',
    flips: { step: 1, near: 20 },
  },
  'profile.photo': { type: 'boolean', ...seen, flips: [true] },
  'profile.about': { type: 'boolean', ...seen, flips: [true] },
  'profile.connections': { ...several, param: 'connections', flips: { step: 1, near: 50 } },
  'profile.skills': { ...several, param: 'skills', flips: { step: 1, near: 5 } },
  'profile.recommendations': { ...several, param: 'recommendations', flips: { step: 1, near: 2 } },
  'profile.experiences': { ...several, param: 'experiences', flips: { step: 1, near: 2 } },
  'profile.educations': { ...several, param: 'educations', flips: { step: 1, near: 2 } },
  'profile.active': { type: 'boolean', ...seen, flips: [true] },
  'profile.daysSinceActivity': {
    type: 'number',
    unit: 'days',
    min: 0,
    max: null,
    integer: false,
    ...seen,
    param: 'inactiveDays',
    dateParam: 'activeOn',
    flips: { step: 1, near: 90 },
  },
  'profile.text': { type: 'text', ...seen, param: 'profileText' },
  'profile.volunteering': { type: 'boolean', ...seen, flips: [true] },
  'profile.recommendationsGiven': { ...several, param: 'recommendationsGiven', flips: { step: 1, near: 2 } },
  'network.size': { ...several, param: 'networkSize', flips: { step: 50, near: 500 } },
  followers: { ...several, param: 'followers', flips: { step: 50, near: 500 } },
  'place.text': { type: 'text', ...seen, param: 'place' },
  'common.employer': compared,
  'common.school': compared,
  'common.employerEver': compared,
  'common.schoolEver': compared,
  'common.yearsSince': {
    type: 'number',
    unit: 'years',
    min: 0,
    max: null,
    integer: false,
    ...seen,
    orElse: 'background',
    param: 'yearsSince',
    flips: { step: 1, near: 5 },
  },
  'common.place': compared,
  'common.industry': compared,
  'words.topic': { ...compared, orElse: 'user', flips: [true, false] },
  'words.client': { ...compared, orElse: 'user' },
  'words.unwanted': { ...compared, orElse: 'user', flips: [true, false] },
} as const satisfies FactTable;
