/** What the user has opened inside an entry. */
export interface Opened {
  readonly why: boolean;
  readonly note: boolean;
  readonly reply: boolean;
  /** A conversation with the inviter is being logged. */
  readonly talk: boolean;
  /** What was just told, and how to take it back (null: it could not be stored). */
  readonly told: { readonly text: string; readonly undo: (() => void) | null } | null;
}

/** What opens and closes. */
export type Part = Exclude<keyof Opened, 'told'>;

/** Remembers it by invitation id, so that an entry scrolled away and back is as it was left. */
export type OpenedEntries = Map<string, Opened>;

/** An entry nobody touched. */
export const closed: Opened = { why: false, note: false, reply: false, talk: false, told: null };
