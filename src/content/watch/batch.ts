/** So long, in milliseconds, between two runs on a restless page; the first run after a pause is immediate. */
const interval = 100;

/**
 * Bundles what comes in bursts. `schedule` runs `work` soon, once, however often it is called meanwhile: at once (in a
 * task of its own, after the page's) when it has not run lately, else when the interval is over. Not by animation
 * frames: there are none in a background tab, and a row that just appeared need not wait for one.
 */
export function batch(work: () => void, signal: AbortSignal): { schedule(): void } {
  const channel = new MessageChannel();
  let pending = false;
  let last = Number.NEGATIVE_INFINITY;
  const run = () => {
    if (signal.aborted) return;
    pending = false;
    last = performance.now();
    work();
  };
  channel.port1.onmessage = run;
  signal.addEventListener('abort', () => channel.port1.close(), { once: true });
  return {
    schedule() {
      if (pending || signal.aborted) return;
      pending = true;
      const wait = last + interval - performance.now();
      // A message is not held back in background tabs, as a timer is.
      if (wait <= 0) channel.port2.postMessage(null);
      else setTimeout(run, wait);
    },
  };
}
