import browser from 'webextension-polyfill';
import { isClosable } from './beside/access.ts';

/** Kinds of data that our own pages show and follow; `src/ui/outside` listens to the same names. */
export type DataArea = 'settings' | 'policies' | 'log' | 'imports' | 'history';

/**
 * Tells our own pages (popup, options, in whatever window) that data of this kind is different now. By `storage.local`,
 * which reaches every page of the extension without its being asked; what is written there is chance, and says nothing.
 */
export async function announce(area: DataArea): Promise<void> {
  try {
    const key = `changed:${area}`;
    await browser.storage.local.set({ [key]: crypto.randomUUID() });
    if (!isClosable('local')) await browser.storage.local.remove(key);
  } catch {
    // A full disk: the pages show what they have until they are opened again.
  }
}
