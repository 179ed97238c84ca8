// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ScoreBar } from '../../../src/ui/components/ScoreBar.tsx';
import { draw } from '../stage.ts';

const bands = { accept: 70, decline: 30 };

const bar = (score: readonly [number, number], settledByGate = false, leanScore = score[0]) =>
  draw(<ScoreBar suggestion={{ score, leanScore, bands }} settledByGate={settledByGate} />);

describe('the score bar', () => {
  it('draws a dot when all is known, and says the number', () => {
    const place = bar([82, 82]);
    expect(place.querySelector('.score-range')).toBeNull();
    expect(place.querySelector('.score-known')?.getAttribute('cx')).toBe('79.44%');
    const image = place.querySelector('[role=img]');
    expect(image?.getAttribute('aria-label')).toBe('Score 82 of 100. Accept from 70, decline up to 30.');
    expect(image?.getAttribute('title')).toBe(image?.getAttribute('aria-label'));
  });

  it('draws the range while something is unknown, and says both ends', () => {
    const place = bar([18, 74]);
    const range = place.querySelector('.score-range');
    expect([range?.getAttribute('x'), range?.getAttribute('width')]).toEqual(['18%', '56%']);
    expect(place.querySelector('[role=img]')?.getAttribute('aria-label')).toMatch(/between 18 and 74/);
  });

  it('marks where it leans inside the range', () => {
    const lean = (score: number) =>
      bar([18, 74], false, score).querySelector('.score-lean')?.getAttribute('x1');
    expect([lean(50), lean(0), lean(100)]).toEqual(['50%', '20.56%', '72.08%']);
  });

  it('shades the bands where the policy puts them', () => {
    const place = bar([50, 50]);
    expect(place.querySelector('.score-decline')?.getAttribute('width')).toBe('30%');
    expect(place.querySelector('.score-accept')?.getAttribute('x')).toBe('70%');
  });

  it.each([
    [[-20, 140], '0%', '100%'],
    [[-5, 60], '0%', '60%'],
  ] as const)('stays inside its ends with %j', (score, x, width) => {
    const range = bar(score).querySelector('.score-range');
    expect([range?.getAttribute('x'), range?.getAttribute('width')]).toEqual([x, width]);
  });

  it('is faint where a gate decided, and says that it only sorts', () => {
    const image = bar([55, 55], true).querySelector('.score-faint');
    expect(image?.getAttribute('aria-label')).toMatch(/only sorts/);
  });
});
