import browser from 'webextension-polyfill';
import { remembered } from './remembered.ts';

/** In session storage: gone with the browser, so that a fixed clock can never outlive the run that fixed it. */
const clockKey = 'clock';

const fixed = remembered(async () => {
  const stored = (await browser.storage.session.get(clockKey))[clockKey];
  return typeof stored === 'number' ? stored : null;
});

/**
 * What time it is, in milliseconds since the epoch. Everything in the background that evaluates or records asks here, so
 * that the command line can fix it (`clock.set`).
 */
export async function currentTime(): Promise<number> {
  return (await fixed.get()) ?? Date.now();
}

/**
 * When something happened that a page tells of, by its clock: never in the future. While the clock is fixed it holds for that,
 * too.
 */
export async function momentOf(at: number): Promise<number> {
  return (await fixed.get()) ?? Math.min(at, Date.now());
}

/** Fixes the clock for the rest of the browser session, or lets it run again (null). */
export async function setClock(now: number | null): Promise<void> {
  if (now === null) await browser.storage.session.remove(clockKey);
  else await browser.storage.session.set({ [clockKey]: now });
  fixed.set(now);
}
