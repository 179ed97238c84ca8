import { setTimeout as pause } from 'node:timers/promises';

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
  const opened = await within(
    work.then(() => true),
    20_000,
  );
  if (!opened) throw new Error(`${url} did not open within 20 s`);
}

/** Asks again and again until `look` gives something; null when `ms` ran out. */
export async function until<T>(look: () => Promise<T | null>, ms: number, everyMs = 50): Promise<T | null> {
  const end = Date.now() + ms;
  for (;;) {
    const found = await look();
    if (found !== null) return found;
    if (Date.now() + everyMs > end) return null;
    await pause(everyMs);
  }
}
