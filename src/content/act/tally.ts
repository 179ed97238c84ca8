import type { ActPage } from './page.ts';

/** Compares the page's own count with what was pressed. */
export interface Tally {
  /**
   * To be called before a press; `isFirst` when none is under way. The answer tells later whether the page has counted this one
   * off: whether its count went down by exactly what was pressed since the first. Then all of it was answered, also what a
   * list has taken out of sight; whoever arrives or withdraws meanwhile only leaves it unknown.
   */
  press(isFirst: boolean): () => boolean;
}

/** Makes the tally of a visit. */
export function createTally(page: Pick<ActPage, 'announced'>): Tally {
  let pressed = 0;
  let first = { announced: page.announced(), pressed };
  return {
    press(isFirst) {
      if (isFirst) first = { announced: page.announced(), pressed };
      pressed += 1;
      const since = first;
      return () =>
        since.announced !== null && page.announced() === since.announced - (pressed - since.pressed);
    },
  };
}
