/** The seven languages whose notes are read. */
export const noteLanguages = ['en', 'de', 'fr', 'es', 'nl', 'pt', 'it'] as const;

/** One of them, by its ISO 639-1 code. */
export type NoteLanguage = (typeof noteLanguages)[number];

/**
 * What a phrase can be a sign of. The words for each are data (`words/`), what follows from them is in `weights.ts`.
 *
 * - `sell`, `offer`, `hint`: selling, from near certain to faint; `trade`: a word of commerce, which says little alone
 * - `praise`, `warm`: praise or honour, plain or faint; `glow`: a word of praise, which may be about anything
 * - `met`: says that you met or spoke; `metAt`: with the occasion in the same breath; `occasion`: a word for one
 * - `work`: one particular piece of your work; `works`: your work in general
 * - `reason`, `aim`: why this person turns to you, plainly or faintly
 * - `common`, `alike`: common ground, particular or vague
 * - `employer`: says that you worked at the same place
 * - `question`: a question, told by its words
 * - `job`, `seek`, `flirt`: offers work, looks for work, looks for more than a contact
 * - `courtesy`: what everybody writes
 * - `not`: looks like one of the above and is not; it cancels what it overlaps
 */
export const signs = [
  'sell',
  'offer',
  'hint',
  'trade',
  'praise',
  'warm',
  'glow',
  'met',
  'metAt',
  'occasion',
  'work',
  'works',
  'reason',
  'aim',
  'common',
  'alike',
  'employer',
  'question',
  'job',
  'seek',
  'flirt',
  'courtesy',
  'not',
] as const;

export type Sign = (typeof signs)[number];

/** The words of one language: one file each in `words/`, nothing but data. */
export interface Lexicon {
  readonly language: NoteLanguage;
  /** How letters with accents are written without them ("moechte"): pairs of what is written and how this list folds it. */
  readonly respelt?: readonly (readonly [written: string, folded: string])[];
  /** Small words that tell the language and carry no content, separated by spaces. */
  readonly function: string;
  /** Content words that everybody uses in such notes, separated by spaces; a note of these and `function` alone says nothing. */
  readonly stock: string;
  /** Words of commerce and their stems (`invest~`), separated by spaces: each a sign `trade` by itself. */
  readonly trade: string;
  /** Words of praise and their stems, separated by spaces: each a sign `glow` by itself. */
  readonly praise: string;
  /** Words for use in phrases as `@name`: alternatives separated by `|`. */
  readonly classes: Readonly<Record<string, string>>;
  /** Phrases by what they are a sign of, one a line, in the notation of `pattern.ts`. */
  readonly phrases: Readonly<Partial<Record<Sign, string>>>;
}
