/** Where they hang in the scripts' own world, which both of ours share and no page sees. */
const place = 'anteroomHosts';
const latePlace = 'anteroomIsLate';

/**
 * Our elements in the page: known by being in here, which nothing of the page can bring about. One set for all scripts of ours in
 * a document.
 */
export function ownHosts(): WeakSet<EventTarget> {
  const known: unknown = Reflect.get(globalThis, place);
  if (known instanceof WeakSet) return known;
  const fresh = new WeakSet<EventTarget>();
  Reflect.set(globalThis, place, fresh);
  return fresh;
}

/** Remembers that the guard came when the page's scripts had begun: Firefox runs us in pages that are open already. */
export function noteLate(): void {
  Reflect.set(globalThis, latePlace, true);
}

/** Whether scripts of the page may have been listening before the guard was. */
export const isLate = (): boolean => Reflect.get(globalThis, latePlace) === true;
