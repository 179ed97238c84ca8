import browser from 'webextension-polyfill';
import { isClosable } from './access.ts';
import { ownTable } from './own-table.ts';

/** What stands beside the database, by key: settings, what the user told about themselves, records on their way. */
export interface Local {
  get(key: string): Promise<unknown>;
  all(): Promise<Readonly<Record<string, unknown>>>;
  set(key: string, value: unknown): Promise<void>;
  remove(...keys: readonly string[]): Promise<void>;
  clear(): Promise<void>;
}

const area: Local = {
  get: async (key) => (await browser.storage.local.get(key))[key],
  all: () => browser.storage.local.get(null),
  set: (key, value) => browser.storage.local.set({ [key]: value }),
  remove: (...keys) => browser.storage.local.remove([...keys]),
  clear: () => browser.storage.local.clear(),
};

const here = (): Local => (isClosable('local') ? area : ownTable);

/** `storage.local` where the browser keeps it from the scripts in pages, else a table of our own, which they cannot reach either. */
export const local: Local = {
  get: (key) => here().get(key),
  all: () => here().all(),
  set: (key, value) => here().set(key, value),
  remove: (...keys) => here().remove(...keys),
  clear: () => here().clear(),
};
