import type { Kit } from '../../kit/kit.ts';
import type { InvitationReading } from '../../messages/reading.ts';
import type { Acknowledgement, PageDialog } from '../act/page.ts';
import type { RenderedRow } from './row-book.ts';

/** What a page says besides its rows. */
export interface PageFacts {
  /** The page's own count of pending invitations, or null when it shows none. */
  readonly announced: number | null;
  /** No filter hides any of them. */
  readonly whole?: boolean;
  /** How many have mutual connections, by the page's own filter for them. */
  readonly withMutual?: number;
  /** The page says in words that nothing is pending. */
  readonly saysEmpty: boolean;
  readonly generation: string | null;
  readonly language: string | null;
}

/** What the watcher needs of a reader (`pages/invitations`): from the document to data, touching nothing. */
export interface InvitationsReader {
  /** Sets what it reads by: the words of LinkedIn's languages, its markup; before anything is read. */
  learn(kit: Pick<Kit, 'words' | 'markup'>): void;
  /** The rows that look like pending invitations, in page order. */
  findRows(root: Document): readonly Element[];
  /**
   * Reads one row as it is now, its id perhaps another row's too; null when it looks like an invitation and cannot be read. Also asked for a row found
   * earlier that has changed since: a virtualised list shows another invitation in the same element, with other controls.
   */
  readRow(row: Element): InvitationReading | null;
  /** True for a row whose controls, as they are now, name somebody else than its lines. */
  doubts(row: Element): boolean;
  /** Whether rows were left out at the last look that nobody can see; no event tells when one can. */
  hasUnseen(): boolean;
  /**
   * Gives every row of the page an id of its own, the same as before where a row is still the same; a row rendered twice
   * becomes one. Over all rows at once: while a list reuses its elements, the next row has the id this one had.
   */
  distinct(rows: readonly RenderedRow[]): readonly RenderedRow[];
  readPage(root: Document): PageFacts;
  /** Whom an answered row is about ("Jane Doe is now a connection"); null when it names nobody or is none. */
  acknowledged(element: Element): string | null;
  /** What an answered row says in full; null for anything else. */
  acknowledgement(element: Element): Acknowledgement | null;
  /** LinkedIn's dialog over the page, or null. */
  findDialog(root: Document): PageDialog | null;
  /** LinkedIn's own control of a row, or null when the row has none. */
  findControl(row: Element, control: 'accept' | 'ignore' | 'reply'): HTMLElement | null;
  /** The page's structure without any of its text. */
  outline(root: Document): string;
}
