import { Refusal } from '../refusal.ts';
import { workerState } from '../worker-state.ts';
import { countRefusal } from './refusals.ts';

/** What a tab may ask for: so much at once, and so much more each second. Far beyond what any list makes a page say. */
const limits = {
  calls: { atOnce: 600, perSecond: 20 },
  rows: { atOnce: 20_000, perSecond: 100 },
} as const;

/** Rows of a tab that were judged and not reported yet. */
const mostAhead = 200;

interface Bucket {
  left: number;
  at: number;
}

const buckets = workerState(() => new Map<string, Bucket>());
const ahead = workerState(() => new Map<number, Set<string>>());

/** Refuses what a tab asks for faster than any page of LinkedIn's can change. `of`: which calls, or whose rows. */
export function admit(tabId: number, kind: keyof typeof limits, of: string, count = 1): void {
  const { atOnce, perSecond } = limits[kind];
  const now = performance.now();
  const key = `${tabId} ${kind} ${of}`;
  const { left, at } = buckets.current.get(key) ?? { left: atOnce, at: now };
  const filled = Math.min(atOnce, left + ((now - at) / 1000) * perSecond);
  buckets.current.set(key, { left: Math.max(0, filled - count), at: now });
  if (filled < count) refuse('Too much at once.');
}

/** Refuses to judge more rows than a page is about to report. */
export function admitAhead(tabId: number, ids: readonly string[]): void {
  const waiting = ahead.current.get(tabId) ?? new Set();
  for (const id of ids) waiting.add(id);
  ahead.current.set(tabId, waiting);
  if (waiting.size > mostAhead) refuse('None of what was asked before was reported.');
}

/** These rows were reported. */
export function reportedAfter(tabId: number, ids: readonly string[]): void {
  const waiting = ahead.current.get(tabId);
  for (const id of ids) waiting?.delete(id);
}

/** The tab is gone. */
export function forgetLimits(tabId: number): void {
  ahead.current.delete(tabId);
  for (const key of buckets.current.keys()) if (key.startsWith(`${tabId} `)) buckets.current.delete(key);
}

function refuse(why: string): never {
  countRefusal('forbidden');
  throw new Refusal('forbidden', why);
}
