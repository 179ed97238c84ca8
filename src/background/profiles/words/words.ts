/** What a card of a profile is about; `later`: one of those that stand below all others. */
export type CardKind =
  | 'about'
  | 'activity'
  | 'experience'
  | 'education'
  | 'credentials'
  | 'skills'
  | 'recommendations'
  | 'later';

/** Units of time that a post's age is counted in. */
export type AgeUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/**
 * The words of a profile in one of LinkedIn's languages. All of it is a help only: what the markup says goes first, and dates,
 * names and order need no words. Capitals and accents do not matter.
 */
export interface ProfileWords {
  /** BCP 47 without a region. */
  readonly language: string;
  /** The cards' headings. */
  readonly titles: Readonly<Record<CardKind, readonly string[]>>;
  /** "connections": what stands beside their number, in every form of it. */
  readonly connections: readonly string[];
  /** "more than": what may stand around the number. */
  readonly moreThan?: readonly string[];
  /** Parts of the sentence that says that somebody has not posted anything (lately). */
  readonly inactive?: readonly string[];
  /** Controls that edit one's own profile, as they are called for the ear. */
  readonly editing?: readonly string[];
  /** LinkedIn's own short forms of units, where they are not the browser's. */
  readonly ages?: Readonly<Partial<Record<AgeUnit, readonly string[]>>>;
}
