/** What a page shows of one person's invitation: the generator renders it, and the expectation is worked out from it. */
export interface PersonRow {
  readonly kind: 'person';
  readonly name: string;
  /** The path segment after `/in/` exactly as the page's href carries it; null: the member has no link. */
  readonly slug: string | null;
  /** Digits of `urn:li:invitation:` or `fsd_invitation:`, where this generation shows them. */
  readonly id?: string;
  /** One text per `<p>`; `['--']` as LinkedIn writes an empty one; null: no element at all. */
  readonly headline: readonly string[] | null;
  /** One text per paragraph. */
  readonly note?: readonly string[];
  readonly mutual?: Mutual;
  readonly verified?: boolean;
  readonly premium?: boolean;
  readonly photo: Photo;
  readonly follows?: boolean;
  readonly age?: Age;
  /** Accept is an `<a>` to the current page. */
  readonly acceptAsLink?: boolean;
  /** The note is cut visually and a "more" control stands inside its text. */
  readonly clamped?: boolean;
  /** The genitive in the English labels when it is not the usual ’s. */
  readonly genitive?: string;
}

/** An invitation to something that is no person. */
export interface ThingRow {
  readonly kind: 'company' | 'school' | 'group' | 'event' | 'newsletter' | 'other';
  readonly target: string;
  /** Path on www.linkedin.com; null: a surface without a link. */
  readonly path: string | null;
  readonly inviter: { readonly name: string; readonly slug: string } | null;
  readonly id?: string;
  readonly age?: Age;
  /** The small line under it ("Newsletter • Monthly"). */
  readonly detail?: string;
}

export type Row = PersonRow | ThingRow;

/** Mutual connections: `count` includes the people named. */
export interface Mutual {
  readonly count: number;
  readonly names: readonly string[];
}

/** How old the page says the invitation is, and what that means in days. */
export interface Age {
  readonly text: string;
  readonly days: number;
}

/**
 * `licdn`: an img from media.licdn.com (refused when served, still a photo); `data`: an inline one; `ghost`: the placeholder
 * without an img; `none`: no place for a picture at all.
 */
export type Photo = 'licdn' | 'data' | 'ghost' | 'none';

export function isPerson(row: Row): row is PersonRow {
  return row.kind === 'person';
}
