/** Work that is asked for more often than it is worth doing. */
export interface Paced {
  /** Does it now; or, while it is being done or was just done, once more afterwards. */
  readonly ask: () => void;
  readonly stop: () => void;
}

/**
 * Does work one time after the other, never sooner than so many milliseconds after the last: a list that is scrolled on
 * LinkedIn is reported many times a second.
 */
export function paced(work: () => Promise<void>, gap: number): Paced {
  let busy = false;
  let again = false;
  let stopped = false;
  const run = async (): Promise<void> => {
    busy = true;
    do {
      again = false;
      await work();
      await new Promise((resume) => setTimeout(resume, gap));
    } while (again && !stopped);
    busy = false;
  };
  return {
    ask() {
      if (busy) again = true;
      else void run();
    },
    stop() {
      stopped = true;
    },
  };
}
