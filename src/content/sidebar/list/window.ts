/** A stretch of a long list that is drawn, and the height of what is left out above and below it; px. */
export interface Stretch {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly above: number;
  readonly below: number;
}

/** What is seen of the list. */
export interface View {
  readonly top: number;
  readonly height: number;
}

/**
 * The entries a view needs, with `overscan` px more on either side.
 * @param heights of every entry, measured or estimated, in order
 */
export function stretchFor(heights: readonly number[], view: View, overscan: number): Stretch {
  const from = view.top - overscan;
  const to = view.top + view.height + overscan;
  let start = 0;
  let above = 0;
  for (; start < heights.length; start += 1) {
    const height = heights[start] ?? 0;
    if (above + height > from) break;
    above += height;
  }
  let end = start;
  let bottom = above;
  for (; end < heights.length && bottom < to; end += 1) bottom += heights[end] ?? 0;
  const below = heights.slice(end).reduce((sum, height) => sum + height, 0);
  return { start, end, above, below };
}

/** A stretch as it was drawn: where it begins, what is in it, and whether it holds the list's first and last. */
export interface Drawn {
  readonly above: number;
  readonly ids: readonly string[];
  readonly begins: boolean;
  readonly ends: boolean;
}

/** Whether less than `spare` px of what is drawn is left beyond the view, and the list goes on there. */
export function runsOut(
  { above, ids, begins, ends }: Drawn,
  heightOf: (id: string) => number,
  { top, height }: View,
  spare: number,
): boolean {
  const bottom = ids.reduce((sum, id) => sum + heightOf(id), above);
  return (!begins && top - above < spare) || (!ends && bottom - top - height < spare);
}

/** An entry that is drawn though it is not in the stretch, and the gaps between it and its neighbours; px. */
export interface Pinned extends Stretch {
  /** Its place in the list, or null when it is in the stretch anyway. */
  readonly pin: number | null;
  /** The height left out between it and the stretch. */
  readonly gap: number;
}

/** Keeps one entry drawn wherever the view is (it may have the focus); `above` and `below` shrink by what it takes. */
export function withPin(stretch: Stretch, heights: readonly number[], pin: number): Pinned {
  const { start, end } = stretch;
  const sum = (from: number, to: number): number =>
    heights.slice(from, to).reduce((all, one) => all + one, 0);
  if (pin >= 0 && pin < start) return { ...stretch, pin, above: sum(0, pin), gap: sum(pin + 1, start) };
  if (pin >= end && pin < heights.length)
    return { ...stretch, pin, below: sum(pin + 1, heights.length), gap: sum(end, pin) };
  return { ...stretch, pin: null, gap: 0 };
}
