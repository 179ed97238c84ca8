import { workerState } from './worker-state.ts';

/**
 * Makes a place where work is done one after the other, in the order in which it was asked for: what reads, changes and writes
 * again there overwrites nothing that was asked for before. Work that fails keeps nobody waiting. For variables of modules.
 */
export function inTurn(): <T>(work: () => Promise<T>) => Promise<T> {
  const last = workerState((): Promise<unknown> => Promise.resolve());
  return (work) => {
    const own = last.current.then(work);
    last.current = own.catch(() => undefined);
    return own;
  };
}
