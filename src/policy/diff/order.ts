/**
 * Which of the ids that both lists have stand elsewhere among each other: the fewest that have to be moved to turn the one
 * order into the other.
 */
export function movedIds(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const places = new Map(before.map((id, place) => [id, place]));
  const common = after.filter((id) => places.has(id));
  const staying = new Set(longestRising(common, (id) => places.get(id) ?? 0));
  return new Set(common.filter((id) => !staying.has(id)));
}

/** The longest part of the list, in its order, whose ranks only rise. */
function longestRising<T>(values: readonly T[], rankOf: (value: T) => number): T[] {
  // For each value the longest chain that ends with it; policies have few enough gates for the plain way.
  const chains: T[][] = [];
  for (const [i, value] of values.entries()) {
    let best: T[] = [];
    for (const [j, chain] of chains.slice(0, i).entries()) {
      const last = values[j];
      if (last !== undefined && rankOf(last) < rankOf(value) && chain.length > best.length) best = chain;
    }
    chains.push([...best, value]);
  }
  return chains.reduce<T[]>((longest, chain) => (chain.length > longest.length ? chain : longest), []);
}
