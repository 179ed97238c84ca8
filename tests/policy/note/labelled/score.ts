/** How well one answer was found. */
export interface Score {
  /** How many notes have it by their label. */
  readonly labelled: number;
  readonly precision: number;
  readonly recall: number;
  /** Their harmonic mean. */
  readonly f1: number;
}

/** Scores one answer over pairs of what the label says and what was found. */
export function scoreOf(pairs: readonly { readonly wanted: boolean; readonly found: boolean }[]): Score {
  const count = (wanted: boolean, found: boolean) =>
    pairs.filter((pair) => pair.wanted === wanted && pair.found === found).length;
  const right = count(true, true);
  const labelled = right + count(true, false);
  const precision = right === 0 ? 0 : right / (right + count(false, true));
  const recall = right === 0 ? 0 : right / labelled;
  return {
    labelled,
    precision,
    recall,
    f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}
