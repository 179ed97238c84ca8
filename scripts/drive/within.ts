import { setTimeout as pause } from 'node:timers/promises';

/**
 * How many times longer than on a quiet machine whatever must come may take; the tests measure the machine's load when they
 * start and set it (scripts/test/load.ts).
 */
export const patienceVariable = 'ANTEROOM_PATIENCE';

const patience = Math.max(1, Number(process.env[patienceVariable]) || 1);

/** A time that is enough on a quiet machine, as long as it takes on this one. */
export function patient(ms: number): number {
  return ms * patience;
}

/** Waits for `work`, but no longer than `ms`; undefined when that ran out. The work goes on, its failure ignored. */
export async function within<T>(work: Promise<T>, ms: number): Promise<T | undefined> {
  const stop = new AbortController();
  const late = pause(ms, undefined, { signal: stop.signal }).catch(() => undefined);
  work.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    stop.abort();
  }
}

/** Waits for a page of the extension's own to open. @throws Error when it takes longer than it ever should */
export async function openWithin(work: Promise<unknown>, url: string): Promise<void> {
  const ms = patient(20_000);
  const opened = await within(
    work.then(() => true),
    ms,
  );
  if (!opened) throw new Error(`${url} did not open within ${ms / 1000} s`);
}

/** Asks again and again until `look` gives something; null when `ms` ({@link patient}) ran out. */
export async function until<T>(look: () => Promise<T | null>, ms: number, everyMs = 120): Promise<T | null> {
  const end = Date.now() + patient(ms);
  for (;;) {
    const begun = Date.now();
    const found = await look();
    if (found !== null) return found;
    // At most half of the time goes into looking: what is looked for needs the machine, too.
    const wait = Math.max(everyMs, Date.now() - begun);
    if (Date.now() + wait > end) return null;
    await pause(wait);
  }
}
