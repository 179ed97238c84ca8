import type { Words } from '../words/words.ts';

/** Somebody on the page. */
export interface ShownConnection {
  readonly slug: string;
  readonly name: string;
  /** Left out: the card has no such line. */
  readonly headline?: string;
  /** "Connected on October 5, 2026", in the page's words; left out: not shown. */
  readonly since?: string;
  /** A slug as the link writes it, where it is encoded. */
  readonly written?: string;
}

/** What a page of connections shows. */
export interface ShownConnections {
  readonly words: Words;
  readonly title: string;
  readonly message: string;
  readonly people: readonly ShownConnection[];
  /** Whoever LinkedIn suggests in the same column. */
  readonly suggested?: readonly ShownConnection[];
  /** More are on their way: the user has not scrolled that far. */
  readonly loading?: boolean;
}

/** What must be read of somebody, both sides of the reader together. `since` is a calendar day. */
export interface ExpectedConnection {
  readonly slug: string;
  readonly name: string;
  readonly company: string | null;
  readonly position: string | null;
  readonly since: string | null;
}

/** A saved page of connections: how it is named, how it is made, and what must be read from it. */
export interface ConnectionsSpec {
  readonly name: string;
  html(): string;
  readonly expected: { readonly language: string; readonly rows: readonly ExpectedConnection[] };
}
