import { describe, expect, it } from 'vitest';
import { createTally } from '../../../src/content/act/tally.ts';

describe('the page’s own count', () => {
  let shown: number | null = null;
  const start = (announced: number | null) => {
    shown = announced;
    return createTally({ announced: () => shown });
  };

  it('counts a press off when it has gone down by one', () => {
    const counted = start(10).press(true);
    expect(counted()).toBe(false);
    shown = 9;
    expect(counted()).toBe(true);
  });

  it('counts several off only together: which of them it was, nobody can tell', () => {
    const tally = start(10);
    const both = [tally.press(true), tally.press(false)];
    shown = 9;
    expect(both.map((counted) => counted())).toEqual([false, false]);
    shown = 8;
    expect(both.map((counted) => counted())).toEqual([true, true]);
  });

  it('does not take a later press’s success for that of an earlier one that came to nothing', () => {
    const tally = start(10);
    const failed = tally.press(true);
    const later = tally.press(true);
    shown = 9;
    expect([failed(), later()]).toEqual([false, true]);
  });

  it.each([
    ['somebody arrives', 10],
    ['somebody else withdraws', 8],
    ['another list is shown', 3],
    ['the page shows none', null],
  ])('says nothing when %s', (_, now) => {
    const counted = start(10).press(true);
    shown = now;
    expect(counted()).toBe(false);
  });

  it('says nothing where the page shows none from the first', () => {
    expect(start(null).press(true)()).toBe(false);
  });
});
