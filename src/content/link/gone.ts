import { browser } from '../../ui/browser.ts';

/** How often to look, in milliseconds, whether the extension is still there; costs a property access. */
const interval = 2_000;

/** True once the extension was updated, reloaded or removed under this page: its API is still there, but without an id. */
export function isGone(): boolean {
  try {
    return !browser.runtime?.id;
  } catch {
    return true;
  }
}

/** Calls back once when the extension goes, unless the signal comes first. There is no event for it. */
export function whenGone(callback: () => void, signal: AbortSignal): void {
  const timer = window.setInterval(() => {
    if (!isGone()) return;
    window.clearInterval(timer);
    callback();
  }, interval);
  signal.addEventListener('abort', () => window.clearInterval(timer), { once: true });
}
