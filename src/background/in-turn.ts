/**
 * Makes a place where work is done one after the other, in the order in which it was asked for: what reads, changes and writes
 * again there overwrites nothing that was asked for before. Work that fails keeps nobody waiting.
 */
export function inTurn(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const own = last.then(work);
    last = own.catch(() => undefined);
    return own;
  };
}
