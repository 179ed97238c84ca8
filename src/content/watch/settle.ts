import type { PageReading } from '../../messages/reading.ts';

/** Quiet for so long, in milliseconds, with every announced row read: this is the page. */
const quietWhenComplete = 350;

/** How long to wait for rows that are announced and missing, or for any row at all, before saying so. */
const quietWhenMissing = 2000;

/** A page without a single readable row is unreadable at the latest after so long without one, however restless it is. */
const nothingReadAfter = 2800;

/** What was read of the page so far. */
export interface Progress {
  /** Pending invitations read, those scrolled out of a virtualised list included. */
  readonly read: number;
  /** Rows that look like invitations and could not be read. */
  readonly unread: number;
  readonly announced: number | null;
  /** The page says in words that there is nothing. */
  readonly saysEmpty: boolean;
  /** The last rows went because they were answered, as the page itself said in their place. */
  readonly answered: boolean;
  /** Milliseconds since what was read last changed. */
  readonly sinceChange: number;
  /** Milliseconds since the page came up, or since it lost its last row. */
  readonly sinceBare: number;
}

/** The page's state now; `wait` is how many milliseconds until time alone can change it, null when it cannot. */
export interface Settling {
  readonly state: PageReading['state'];
  readonly settled: boolean;
  readonly wait: number | null;
}

/**
 * Judges how far reading has come. A page settles when nothing that matters has changed for a while: a short one when all
 * that is announced was read, a longer one while something is missing. Later changes unsettle it, and it settles again.
 */
export function settle(progress: Progress, settledBefore: boolean): Settling {
  const outcome = outcomeOf(progress);
  const left = patienceLeft(progress, outcome);
  if (left <= 0) return { state: outcome, settled: true, wait: null };
  // Nothing is said of a page before it first settles; after that its rows speak for themselves at once, but their
  // absence may be a list being replaced.
  const speaks = settledBefore && outcome !== 'unreadable';
  return { state: speaks ? outcome : 'loading', settled: false, wait: left };
}

function outcomeOf({ read, unread, announced, saysEmpty, answered }: Progress): PageReading['state'] {
  if (read === 0 && unread === 0) {
    if (saysEmpty) return 'empty';
    // Everything that was there has been answered; more may come below the fold.
    if (answered) return announced !== null && announced > 0 ? 'partial' : 'read';
    return 'unreadable';
  }
  if (read === 0) return 'unreadable';
  return unread > 0 || (announced !== null && read < announced) ? 'partial' : 'read';
}

function patienceLeft(progress: Progress, outcome: PageReading['state']): number {
  const complete = outcome === 'read' || outcome === 'empty';
  const quiet = (complete ? quietWhenComplete : quietWhenMissing) - progress.sinceChange;
  return outcome === 'unreadable' ? Math.min(quiet, nothingReadAfter - progress.sinceBare) : quiet;
}
