import { vi } from 'vitest';

/** The extension's own storage as a content script reaches it: `chrome.storage.local` with callbacks, as the polyfill wraps it. */
export class FakeStorage {
  readonly items = new Map<string, unknown>();
  /** The extension was updated or removed under the page. */
  gone = false;

  /** Puts it where the polyfill looks; the modules under test are to be imported after it. */
  install(): void {
    vi.resetModules();
    current = this;
    Reflect.set(globalThis, 'chrome', { runtime: { id: 'abcdefghijklmnop' }, storage: { local } });
  }
}

let current = new FakeStorage();

function answer(act: (items: Map<string, unknown>) => void): void {
  const { gone, items } = current;
  if (gone) throw new Error('Extension context invalidated.');
  queueMicrotask(() => act(items));
}

/** The polyfill is loaded once and wraps what it finds then, so this object stays and leads to the fake of the moment. */
const local = {
  get: (key: string, done: (found: object) => void) =>
    answer((items) => done(items.has(key) ? { [key]: structuredClone(items.get(key)) } : {})),
  set: (fresh: object, done: () => void) =>
    answer((items) => {
      for (const [key, value] of Object.entries(fresh)) items.set(key, structuredClone(value));
      done();
    }),
  remove: (key: string, done: () => void) =>
    answer((items) => {
      items.delete(key);
      done();
    }),
};
