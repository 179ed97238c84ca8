/** The raw message of a key (placeholders unfilled), or undefined when there is none. */
export type Lookup = (key: string) => string | undefined;

/** What fills the placeholders of a message: text, numbers, ISO 8601 dates (as text) and lists of text. */
export type Params = Readonly<Record<string, string | number | readonly string[]>>;

/** Where texts come from, and how they are written. */
export interface TextSource {
  readonly lookup: Lookup;
  /** BCP 47 language of the messages: it picks plural forms and writes numbers, dates and lists. */
  readonly locale: string;
  /** Milliseconds since the epoch; dates of its year are written without a year. Default: the clock. */
  readonly now?: number;
  /** Put bidi isolates around text of the other writing direction. For screens; not for files and terminals. */
  readonly isolate?: boolean;
}
