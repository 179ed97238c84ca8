/** What the generated history is told in: few words many share, as on LinkedIn. */
export const givenNames =
  'Ana Bo Chen Dana Eva Farid Gita Hugo Ines Jan Kofi Lena Mia Noor Omar Pia Quinn Rosa Sam Tove'.split(' ');

export const syllables =
  'ka lo mi ren dor vas tel bru gan pei sho nar wik zul fen hal jor lund mor tai'.split(' ');

export const titles = [
  'Engineer',
  'Senior Engineer',
  'Product Manager',
  'Recruiter',
  'Founder',
  'Consultant',
  'Growth Hacker',
  'Sales Director',
  'Research Scientist',
  'Designer',
];

export const companies = [
  'Example Cloud',
  'Northwind Analytics',
  'Lantern Health',
  'Bluebird Robotics',
  'Fernweh Travel',
  'Kestrel Energy',
  'Quarry Systems',
  'Meridian Bank',
  'Sandpiper Games',
  'Tidepool Media',
  'Umbra Security',
];

/** Most invitations come without a note. */
export const notes: readonly (string | null)[] = [
  null,
  'Great talk at the conference last week, I would like to stay in touch about distributed systems.',
  null,
  null,
  'We help companies like yours generate more qualified leads. Do you have 15 minutes this week for a quick call?',
  null,
  null,
];

export const kinds = [
  'person',
  'person',
  'person',
  'company',
  'person',
  'newsletter',
  'person',
  'person',
  'event',
] as const;
