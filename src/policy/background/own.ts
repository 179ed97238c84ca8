/** An employer or school of your own, with the years you were there. */
export interface OwnPlace {
  readonly name: string;
  /** First calendar year there; left out: unknown. */
  readonly from?: number;
  /** Last calendar year there; left out: unknown, null: you are there still. */
  readonly to?: number | null;
}

/**
 * What you told Anteroom about yourself: typed in, or taken from your own LinkedIn export. It stays on the device, is no
 * part of a policy, and everything in it is optional. An empty field means "not told", so facts that need it stay unknown;
 * a list with entries is taken as complete (a claim to have worked with you elsewhere is then a false one).
 */
export interface OwnBackground {
  /** What people call you; null: not told. */
  readonly firstName: string | null;
  /** First and last name as on your profile, to recognise "Ms Doe". */
  readonly fullName?: string;
  readonly employers: readonly OwnPlace[];
  readonly schools: readonly OwnPlace[];
  /** Where you live, as you would write it ("Rotterdam, Netherlands"). */
  readonly place: string | null;
  readonly industry: string | null;
  /** The headline of your own profile. */
  readonly headline?: string;
  /** Titles of your positions, newest first. */
  readonly titles?: readonly string[];
  readonly skills?: readonly string[];
  /** Lists with entries that are not complete all the same: your profile shows the first of them only. */
  readonly partial?: readonly ('employers' | 'schools')[];
  /** Words for what interests you; found in a headline, a profile or a note. */
  readonly topicWords: readonly string[];
  /** Words for clients or candidates you would not turn away. */
  readonly clientWords: readonly string[];
  /** Words that put you off. */
  readonly unwantedWords: readonly string[];
  /** Titles of your own work (talks, articles, books, projects) that a note may quote. */
  readonly works: readonly string[];
}

/** Nothing told. */
export const noBackground: OwnBackground = {
  firstName: null,
  employers: [],
  schools: [],
  place: null,
  industry: null,
  topicWords: [],
  clientWords: [],
  unwantedWords: [],
  works: [],
};
