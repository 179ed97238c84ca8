import type { InvitationReading } from '../../messages/reading.ts';

/** What a page says besides its rows. */
export interface PageFacts {
  /** The page's own count of pending invitations, or null when it shows none. */
  readonly announced: number | null;
  /** The page says in words that nothing is pending. */
  readonly saysEmpty: boolean;
  readonly generation: string | null;
  readonly language: string | null;
}

/** What the watcher needs of a reader (`pages/invitations`): pure functions from the document to data. */
export interface InvitationsReader {
  /** The rows that look like pending invitations, in page order. */
  findRows(root: Document): readonly Element[];
  /** Reads one row; null when it looks like an invitation and cannot be read. */
  readRow(row: Element): InvitationReading | null;
  readPage(root: Document): PageFacts;
  /** LinkedIn's own control of a row, or null when the row has none. */
  findControl(row: Element, control: 'accept' | 'ignore' | 'reply'): HTMLElement | null;
  /** The page's structure without any of its text. */
  outline(root: Document): string;
}
