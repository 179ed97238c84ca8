import { vi } from 'vitest';

/** The extension's own storage as a content script reaches it: `chrome.storage.local`. */
export class FakeStorage {
  readonly items = new Map<string, unknown>();
  /** The extension was updated or removed under the page. */
  gone = false;

  /** Puts it where the script looks; the modules under test are to be imported after it. */
  install(): void {
    vi.resetModules();
    current = this;
    Reflect.set(globalThis, 'chrome', { runtime: { id: 'abcdefghijklmnop' }, storage: { local } });
  }
}

let current = new FakeStorage();

async function answer<T>(act: (items: Map<string, unknown>) => T): Promise<T> {
  const { gone, items } = current;
  if (gone) throw new Error('Extension context invalidated.');
  return act(items);
}

/** The script takes what it finds when it is loaded, so this object stays and leads to the fake of the moment. */
const local = {
  get: (key: string) => answer((items) => (items.has(key) ? { [key]: structuredClone(items.get(key)) } : {})),
  set: (fresh: object) =>
    answer((items) => {
      for (const [key, value] of Object.entries(fresh)) items.set(key, structuredClone(value));
    }),
  remove: (key: string) =>
    answer((items) => {
      items.delete(key);
    }),
};
