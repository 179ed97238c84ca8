/** How long to wait for something, and who may end the wait. */
export interface Patience {
  readonly signal: AbortSignal;
  /** Milliseconds. */
  readonly ms: number;
  /** Milliseconds between two looks; a look must be cheap. */
  readonly every?: number;
}

/**
 * Looks again and again until something is there; null when time is up or the signal came. Not by observing: what is
 * looked for may turn up in a frame or a shadow root that is not there yet.
 */
export async function until<T>(
  look: () => T | null,
  { signal, ms, every = 50 }: Patience,
): Promise<T | null> {
  const end = performance.now() + ms;
  while (!signal.aborted) {
    const found = look();
    if (found !== null) return found;
    if (performance.now() >= end) return null;
    await pause(every, signal);
  }
  return null;
}

/** Resolves after so many milliseconds, or at once when the signal comes. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
  });
}
