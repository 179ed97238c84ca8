import { describe, expect, it } from 'vitest';
import { stillTrue } from '../../../src/background/profiles/remembered.ts';

const day = 86_400_000;
const now = Date.UTC(2026, 10, 21);
const unread = {
  photo: true,
  headline: null,
  about: null,
  place: null,
  industry: null,
  connections: 7,
  skills: null,
  recommendations: null,
  experiences: null,
  educations: null,
  active: true,
};

/** What still counts of days since the latest activity, by what was read when. */
const counted = (days: number | null, readAt: number, at?: number): number | null => {
  const times = { connections: readAt, ...(at !== undefined && { daysSinceActivity: at }) };
  const text = { said: '', whole: true, at: readAt };
  const row = { person: 'in:ada', readAt, profile: { ...unread, daysSinceActivity: days }, times, text };
  return stillTrue(row, now, 90).profile.daysSinceActivity;
};

describe('days since the latest activity', () => {
  it.each<[what: string, days: number | null, readAt: number, at: number | undefined, now: number | null]>([
    ['read just now are as the page said', 14, now, now, 14],
    ['read later today, by a clock that was put back, too', 14, now + day, now + day, 14],
    ['go on with the days since the page was read', 14, now - 30 * day, now - 30 * day, 44],
    ['are whole days', 14, now - 1.5 * day, now - 1.5 * day, 15],
    ['count from the visit that showed them, not from the latest', 14, now, now - 40 * day, 54],
    ['that were never said stay unknown', null, now - 30 * day, undefined, null],
    ['that were read too long ago are unknown', 14, now, now - 91 * day, null],
  ])('%s', (_, days, readAt, at, expected) => {
    expect(counted(days, readAt, at)).toBe(expected);
  });
});
