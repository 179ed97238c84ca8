/**
 * Where a fact came from: the invitation's card, its note, the inviter's opened profile, the user's logs
 * (conversations, interactions, events, replies), their network (connections, address book), their own lists and words, or
 * a value typed in (`policy -- explain`, the examples inside a policy).
 */
export const factSources = ['card', 'note', 'profile', 'log', 'network', 'lists', 'given'] as const;

/** One of {@link factSources}. */
export type FactSource = (typeof factSources)[number];

/** The value of a known fact: yes/no, a number (unit in the catalogue), one of a fixed set of words, or text. */
export type FactValue = boolean | number | string;

/** One known fact. A fact nobody knows has no such entry at all: *unknown* is the absence of the key, never a guess. */
export interface KnownFact {
  readonly value: FactValue;
  readonly from: FactSource;
  /** When it was seen to be so, in milliseconds since the epoch. */
  readonly at: number;
  /** The words on the page, in the note or in the log that led to it, to be quoted; plain text, capped by the reader. */
  readonly quote?: string;
}

/**
 * All facts known about one invitation, by name. A name that is missing is *unknown* (three-valued logic: see
 * docs/adr/0002). Names are those of the catalogue (`catalogue.ts`).
 */
export type Evidence = { readonly [name in string]?: KnownFact };
