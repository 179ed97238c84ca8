/** What the user has opened inside an entry. */
export interface Opened {
  readonly why: boolean;
  readonly note: boolean;
  readonly reply: boolean;
}

/** Remembers it by invitation id, so that an entry scrolled away and back is as it was left. */
export type OpenedEntries = Map<string, Opened>;

/** An entry nobody touched. */
export const closed: Opened = { why: false, note: false, reply: false };
