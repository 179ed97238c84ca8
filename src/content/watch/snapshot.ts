import type { InvitationReading, PageReading } from '../../messages/reading.ts';

/** One pending invitation of the page; the same object as long as nothing in it changed. */
export interface WatchedRow {
  readonly id: string;
  readonly reading: InvitationReading;
  /** False: scrolled out of a virtualised list, without an element now. */
  readonly rendered: boolean;
}

/** The page as read now. Parts that did not change are the same objects as in the snapshot before. */
export interface Snapshot {
  readonly page: PageReading;
  /** In page order, one for each id. */
  readonly rows: readonly WatchedRow[];
}
