import type { Refusals } from '../../messages/record.ts';
import { workerState } from '../worker-state.ts';

const counts = workerState((): Refusals => ({ malformed: 0, forbidden: 0 }));

/** Counts a message that was ignored. In memory: it tells of something wrong now, not of history. */
export function countRefusal(reason: keyof Refusals): void {
  counts.current[reason] += 1;
}

/** How many messages were ignored since the worker started. */
export function refusalCounts(): Refusals {
  return { ...counts.current };
}
