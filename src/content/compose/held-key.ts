/**
 * Keeps a key that is still held down from our own interface out of LinkedIn's box, which has the focus next: where Enter
 * sends, Enter held a little too long would send. Ends when the key is let go, another one is pressed, or by the signal.
 */
export function swallowRepeats(document: Document, signal: AbortSignal): void {
  const target = document.defaultView;
  if (!target) return;
  const done = new AbortController();
  const options = { capture: true, signal: AbortSignal.any([signal, done.signal]) };
  target.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted) return;
      if (!event.repeat) return done.abort();
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    options,
  );
  target.addEventListener('keyup', ({ isTrusted }) => isTrusted && done.abort(), options);
}
