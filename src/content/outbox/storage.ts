import type { Input } from '../../messages.ts';
import { browser } from '../../ui/browser.ts';

/** The requests whose input must not be lost. */
export type RecordName = 'act.record' | 'reply.record' | 'answer.record';

/** A record for the background. */
export type Letter = { [N in RecordName]: { readonly name: N; readonly input: Input<N> } }[RecordName];

/** A record on its way. */
export type Entry = Letter & {
  /** When it was put here, and before when it is not to be sent; milliseconds since the epoch. */
  readonly at: number;
  readonly notBefore: number;
  /** How often the background has called it malformed. */
  readonly refused: number;
};

/** Where entries wait. No method rejects: an extension that was updated under the page has no storage any more. */
export interface OutboxStorage {
  /** True when it is stored. */
  put(key: string, entry: object): Promise<boolean>;
  remove(key: string): Promise<void>;
  /** Everything that waits, by key. */
  all(): Promise<ReadonlyMap<string, Entry>>;
}

const prefix = 'outbox:';
const names: readonly unknown[] = ['act.record', 'reply.record', 'answer.record'];

/** The key of a record; the same record has the same. */
export function keyOf(name: RecordName, id: string): string {
  return `${prefix}${name}:${id}`;
}

/** The extension's own storage, which no page can see and all its tabs share. */
export const browserStorage: OutboxStorage = {
  async put(key, entry) {
    try {
      await browser.storage.local.set({ [key]: entry });
      return true;
    } catch {
      return false;
    }
  },
  async remove(key) {
    try {
      await browser.storage.local.remove(key);
    } catch {
      // Sent again by a later page; the background knows it then.
    }
  },
  async all() {
    try {
      const stored = Object.entries(await browser.storage.local.get(null));
      return new Map(
        stored.flatMap(([key, value]) => (key.startsWith(prefix) && isEntry(value) ? [[key, value]] : [])),
      );
    } catch {
      return new Map();
    }
  },
};

/** Only we write under our keys, but an older or newer Anteroom may have; the background checks the rest. */
function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false;
  const [name, at, notBefore, refused] = ['name', 'at', 'notBefore', 'refused'].map((key) =>
    Reflect.get(value, key),
  );
  return (
    names.includes(name) &&
    [at, notBefore, refused].every((each) => typeof each === 'number') &&
    'input' in value
  );
}
