import { mayBeOne } from '../../src/background/people/names/alike.ts';
import { keysToAsk, nameKeys } from '../../src/background/people/names/keys.ts';
import { judgePair } from '../../tests/background/people/judge-pair.ts';
import { labelledPairs } from '../../tests/background/people/pairs.ts';
import { median, type Row } from '../row.ts';

/** What is promised of the held half of the labelled pairs. */
const promise = 0.95;
const runs = 7;

/** How well people are told apart on labelled pairs, and how long one comparison of two takes. */
export async function rows(): Promise<readonly Row[]> {
  const held = labelledPairs()
    .filter((pair) => pair.held)
    .map((pair) => ({ ...pair, judged: judgePair(pair.one, pair.other) }));
  const same = held.filter((pair) => pair.same);
  // Two people of one name may be one, as far as their names tell: they cannot be held against it.
  const found = held.filter(({ judged, kind }) => judged !== 'none' && kind !== 'identity');
  const share = (name: string, value: number, budget: number | null): Row => ({
    ...{ name, value, unit: 'share', against: null, ratio: null, budget },
    atLeast: true,
  });
  return [
    share('match.recall', count(same, ({ judged }) => judged !== 'none') / same.length, promise),
    share('match.precision', count(found, (pair) => pair.same) / found.length, null),
    {
      ...{ name: 'match.falselyConfirmed', unit: 'count', against: null, ratio: null, budget: 0 },
      value: count(labelledPairs(), (pair) => !pair.same && judgePair(pair.one, pair.other) === 'confirmed'),
    },
    comparisonRow(),
  ];
}

/** The keys of two names, and whether they may be one person. */
function comparisonRow(): Row {
  const names = labelledPairs().map(({ one, other }) => [one.name ?? '', other.name ?? ''] as const);
  const times = Array.from({ length: runs }, () => {
    const begun = performance.now();
    for (const [one, other] of names) {
      const stored = nameKeys([one]);
      if (keysToAsk(other).some((key) => stored.includes(key)))
        mayBeOne({ names: [one], places: [] }, { names: [other], places: [] });
    }
    return ((performance.now() - begun) * 1000) / names.length;
  });
  return { name: 'match.us', value: median(times), unit: 'µs', against: null, ratio: null, budget: null };
}

function count<T>(all: readonly T[], is: (each: T) => boolean): number {
  return all.filter(is).length;
}
