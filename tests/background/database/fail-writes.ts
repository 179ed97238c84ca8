/**
 * Lets so many more writes to any store through and fails every one after them, as a full disk does (or a worker that is
 * killed: what it had not committed is undone the same way). Returns the function that makes writing work again.
 */
export function failWrites(after: number, failure = 'QuotaExceededError'): () => void {
  const { add, put } = IDBObjectStore.prototype;
  let left = after;
  const failing = (write: typeof put): typeof put =>
    function (this: IDBObjectStore, ...parameters) {
      left -= 1;
      if (left < 0) {
        this.transaction.abort();
        throw new DOMException('No more room.', failure);
      }
      return write.apply(this, parameters);
    };
  IDBObjectStore.prototype.add = failing(add);
  IDBObjectStore.prototype.put = failing(put);
  return () => Object.assign(IDBObjectStore.prototype, { add, put });
}
