/** So long, in milliseconds, between two runs on a restless page; the first run after a pause is immediate. */
const interval = 100;

/** See {@link batch}. */
export interface Batch {
  /** Something happened: runs `work` soon, once, however often this is called meanwhile. */
  schedule(): void;
  /** There is more to do: runs `work` again as soon as the page had its turn. */
  proceed(): void;
}

/**
 * Bundles what comes in bursts. The first run after a pause comes at once (in a task of its own, after the page's), the
 * next when the interval is over. Not by animation frames: there are none in a background tab, and a row that just
 * appeared need not wait for one.
 */
export function batch(work: () => void, signal: AbortSignal): Batch {
  const channel = new MessageChannel();
  let timer: number | undefined;
  let posted = false;
  let last = Number.NEGATIVE_INFINITY;
  const run = () => {
    window.clearTimeout(timer);
    timer = undefined;
    posted = false;
    if (signal.aborted) return;
    last = performance.now();
    work();
  };
  /** A message is not held back in background tabs, as a timer is. */
  const post = () => {
    if (posted || signal.aborted) return;
    posted = true;
    channel.port2.postMessage(null);
  };
  channel.port1.onmessage = run;
  signal.addEventListener(
    'abort',
    () => {
      window.clearTimeout(timer);
      channel.port1.close();
    },
    { once: true },
  );
  return {
    schedule() {
      if (posted || timer !== undefined || signal.aborted) return;
      const wait = last + interval - performance.now();
      if (wait <= 0) post();
      else timer = window.setTimeout(run, wait);
    },
    proceed: post,
  };
}
