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
