import { isPutAway } from './answered.ts';
import { type ActPage, controlFor } from './page.ts';
import type { Wish } from './record.ts';

/** All in milliseconds. */
export const returning = {
  /** How long after it was answered a row that comes back is still the same invitation. */
  within: 60_000,
  /** So long it has to stand there again: a list that loads anew may show an old answer of its server for a moment. */
  stands: 5_000,
} as const;

/** Watches what was recorded as done: pages show an answer before their server has agreed. */
export interface Returns {
  watch(wish: Wish): void;
  /** The user decided on it anew. */
  forget(invitation: string): void;
  rowsChanged(): void;
}

/** Makes it for one visit; `returned` hears once of each that stands pending again. */
export function createReturns(page: ActPage, signal: AbortSignal, returned: (wish: Wish) => void): Returns {
  const watched = new Map<string, { wish: Wish; until: number; timer?: ReturnType<typeof setTimeout> }>();
  const forget = (invitation: string) => {
    clearTimeout(watched.get(invitation)?.timer);
    watched.delete(invitation);
  };
  const isPending = ({ invitation, decision }: Wish): boolean => {
    const row = page.elementOf(invitation);
    return row !== null && !isPutAway(row) && page.controlOf(invitation, controlFor[decision]) !== null;
  };
  signal.addEventListener('abort', () => {
    for (const invitation of [...watched.keys()]) forget(invitation);
  });
  return {
    watch(wish) {
      if (!signal.aborted)
        watched.set(wish.invitation, { wish, until: performance.now() + returning.within });
    },
    forget,
    rowsChanged() {
      for (const [invitation, entry] of [...watched]) {
        if (!isPending(entry.wish)) {
          clearTimeout(entry.timer);
          delete entry.timer;
        } else if (performance.now() > entry.until) forget(invitation);
        else
          entry.timer ??= setTimeout(() => {
            if (!isPending(entry.wish)) return;
            forget(invitation);
            returned(entry.wish);
          }, returning.stands);
      }
    },
  };
}
