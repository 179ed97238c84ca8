import type { OwnBackground } from '../../../../src/policy/background/own.ts';

/** The reader to whom the labelled notes were written. */
export const labelledOwn: OwnBackground = {
  firstName: 'Jane',
  fullName: 'Jane Doe',
  employers: [
    { name: 'Globex', from: 2011, to: 2015 },
    { name: 'Hooli', from: 2015, to: 2019 },
    { name: 'Example Cloud', from: 2019, to: null },
  ],
  schools: [{ name: 'TU Delft', from: 2004, to: 2010 }],
  place: 'Utrecht, Netherlands',
  industry: 'Software',
  topicWords: ['observability', 'incident response', 'Rust', 'databases', 'open source', 'technical writing'],
  clientWords: [],
  unwantedWords: ['crypto', 'growth hacking'],
  works: ['Quiet Pagers', 'The Boring Database'],
};
