/** The parts of a card that a generation's markup may name outright. */
export const partNames = ['name', 'headline', 'mutual', 'age', 'note', 'noise'] as const;
export type Part = (typeof partNames)[number];

/**
 * What is known of one generation of LinkedIn's markup, as data. All lists hold selectors, best first; an element that
 * no selector finds is looked for by structure, so a list is a help, never a need.
 */
export interface Generation {
  readonly id: string;
  /** Any of these on the page marks the generation. */
  readonly marks: readonly string[];
  /** The outermost element of one row. */
  readonly cards: readonly string[];
  /** Cards that hold an invitation even when nothing in them can be read. */
  readonly certainCards: readonly string[];
  readonly parts: Readonly<Partial<Record<Part, readonly string[]>>>;
  /** Elements inside a card whose attributes carry the invitation's number. */
  readonly carriers: readonly string[];
  /** Where the page's own count stands when it is not a filter's "All (3)". */
  readonly counts: readonly string[];
  /** True where class names are hashes and say nothing. */
  readonly hashed: boolean;
  /** True where a verified or premium inviter wears a badge: without one it is known that there is none. */
  readonly badges: boolean;
  /** False where rows no longer say how old they are: a lone line like "3 days ago" is then somebody's headline. */
  readonly ages: boolean;
}

/** A generation as the reader asks it of a page. */
export interface KnownGeneration extends Pick<Generation, 'id' | 'marks' | 'hashed' | 'badges' | 'ages'> {
  /** The selector of each part that is named, in the order in which they are asked. */
  readonly parts: ReadonlyArray<readonly [Part, string]>;
  /** Selector. */
  readonly carriers: string;
}

/**
 * What is known of LinkedIn's markup. Generations are served side by side, and two of them on one page are possible: what a
 * row's outermost element may be is asked of all of them.
 */
export interface Markup {
  /** In the order in which a page is compared with them. */
  readonly generations: readonly KnownGeneration[];
  /** What a page is read by that looks like none of them. */
  readonly structure: KnownGeneration;
  /** Selectors for the outermost element of a row, in any generation. */
  readonly cards: readonly string[];
  /** The same as one selector. */
  readonly anyCard: string;
  /** Selector for cards that hold an invitation even when nothing in them can be read. */
  readonly certainCard: string;
  /** Selector for places of the page's own count. */
  readonly count: string;
}
