import { browser } from '../../ui/browser.ts';
import { initial, type Memory, remembered } from './memory.ts';

const key = 'sidebar';

/** The sidebar's memory in the extension's own storage: how it stands in this browser, nothing about anybody. */
export const browserMemory: Memory = {
  async load() {
    try {
      const stored = await browser.storage.local.get(key);
      return remembered(stored[key]);
    } catch {
      return initial;
    }
  },
  save(value) {
    // Lost when the extension was updated under the page; then the page is about to be reloaded anyway.
    Promise.resolve()
      .then(() => browser.storage.local.set({ [key]: value }))
      .catch(() => undefined);
  },
};
