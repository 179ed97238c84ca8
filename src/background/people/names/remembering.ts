/** So many outcomes are remembered of each function; a big import has more names than fit, and few that come again. */
const most = 50_000;

/** A pure function of a text that looks up what it has worked out before: names and their words come again and again. */
export function remembering<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const outcome = work(text);
    if (known.size >= most) known.clear();
    known.set(text, outcome);
    return outcome;
  };
}
