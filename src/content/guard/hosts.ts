/** Where it hangs in the scripts' own world, which both of ours share and no page sees. */
const place = 'anteroomHosts';

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
