/** A variable of a module that begins anew with every worker. */
export interface WorkerState<T> {
  current: T;
}

const beginnings: (() => void)[] = [];

/**
 * Makes a variable that holds what `begin` gives until the worker stops. All that the background remembers in memory stands in
 * one of these, but for what is the same in every worker (what a pure function has worked out): so there is one place that
 * knows it all, {@link beginWorker}.
 */
export function workerState<T>(begin: () => T): WorkerState<T> {
  const state = { current: begin() };
  beginnings.push(() => {
    state.current = begin();
  });
  return state;
}

/**
 * Makes all memory as it is in a worker that has just started. In a browser it is that already, and this does nothing; a test
 * starts many workers, one after the other, of modules it has loaded once.
 */
export function beginWorker(): void {
  for (const begin of beginnings) begin();
}
