import browser from 'webextension-polyfill';

/** Kinds of data that our own pages show and follow; `src/ui/outside` listens to the same names. */
export type DataArea = 'policies' | 'log' | 'imports' | 'history';

/**
 * Tells our own pages (popup, options, in whatever window) that data of this kind is different now. By `storage.local`,
 * which reaches every page of the extension without its being asked.
 */
export async function announce(area: DataArea): Promise<void> {
  try {
    await browser.storage.local.set({ [`changed:${area}`]: crypto.randomUUID() });
  } catch {
    // A full disk: the pages show what they have until they are opened again.
  }
}
