import { describe, expect, it } from 'vitest';
import { judgePair } from './judge-pair.ts';
import { labelledPairs } from './pairs.ts';

const pairs = labelledPairs().map((pair) => ({ ...pair, judged: judgePair(pair.one, pair.other) }));
const shareOf = (some: readonly unknown[], all: readonly unknown[]) => some.length / all.length;

describe('telling who is who, on labelled pairs', () => {
  it('has enough of them, of both sorts, half of them held out', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(500);
    expect(pairs.filter(({ same }) => !same).length).toBeGreaterThan(100);
    expect(
      shareOf(
        pairs.filter(({ held }) => held),
        pairs,
      ),
    ).toBeCloseTo(0.5, 1);
  });

  it('never confirms two people to be one', () => {
    const wrong = pairs.filter(({ same, judged }) => !same && judged === 'confirmed');
    expect(wrong.map(({ line }) => line)).toEqual([]);
  });

  it('confirms by slug, number and address only', () => {
    const confirmed = pairs.filter(({ judged }) => judged === 'confirmed');
    expect(new Set(confirmed.map(({ kind }) => kind))).toEqual(new Set(['identity']));
    expect(confirmed).toHaveLength(8);
  });

  it.each([true, false])('finds what may be one person (held out: %s)', (half) => {
    const same = pairs.filter((pair) => pair.same && pair.held === half);
    const found = same.filter(({ judged }) => judged !== 'none');
    expect(shareOf(found, same)).toBeGreaterThanOrEqual(0.95);
  });

  it('leaves most of those of other names alone', () => {
    const others = pairs.filter((pair) => !pair.same && pair.held && pair.kind !== 'identity');
    expect(
      shareOf(
        others.filter(({ judged }) => judged === 'none'),
        others,
      ),
    ).toBeGreaterThanOrEqual(0.9);
  });
});
