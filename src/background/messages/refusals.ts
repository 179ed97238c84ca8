import type { Refusals } from '../../messages/record.ts';

const counts: Refusals = { malformed: 0, forbidden: 0 };

/** Counts a message that was ignored. In memory: it tells of something wrong now, not of history. */
export function countRefusal(reason: keyof Refusals): void {
  counts[reason] += 1;
}

/** How many messages were ignored since the worker started. */
export function refusalCounts(): Refusals {
  return { ...counts };
}
