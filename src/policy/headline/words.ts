import type { NoteLanguage } from '../note/lexicon.ts';

/** What a headline can say somebody is or wants. */
export const headlineLabels = [
  'sells',
  'recruits',
  'student',
  'seeksWork',
  'founder',
  'creator',
  'hiring',
] as const;

/** One of them: the facts `headline.*` and `hiring`. */
export type HeadlineLabel = (typeof headlineLabels)[number];

/**
 * What a phrase of a headline can be a sign of: a label by itself, or
 *
 * - `pitch`: sells, unless the same person recruits ("I help companies hire")
 * - `offer`: sells, unless the same headline names a trade that does not ("helping patients" of a nurse)
 * - `hint`: a word of selling that takes a second one beside it
 * - `plain`: a trade that does not sell, whatever it is about ("analyst", "underwriter")
 * - `staff`: recruits, unless the same headline names another trade (a bare "recruiting" of an HR lead)
 */
export type HeadlineSign = HeadlineLabel | 'pitch' | 'offer' | 'hint' | 'plain' | 'staff';

/** The words of one language, or those all share: nothing but data, in the notation of `note/phrases/notation.ts`. */
export interface HeadlineWords {
  readonly language: NoteLanguage | 'shared';
  /** Words for use in phrases as `@name`: alternatives separated by `|`. */
  readonly classes: Readonly<Record<string, string>>;
  /** Phrases by what they are a sign of, separated by commas or line ends. */
  readonly phrases: Readonly<Partial<Record<HeadlineSign, string>>>;
  /** Phrases that look like a label and are not: they cancel signs of it that they overlap. */
  readonly not: Readonly<Partial<Record<HeadlineLabel, string>>>;
  /** Words that put the role behind them into the past or deny it ("former", "not a"). */
  readonly past: string;
  /** Words that do so behind the role ("turned"). */
  readonly turned?: string;
}
