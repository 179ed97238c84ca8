/** `storage.sync` as Chrome's behaves: items and their sum are limited by bytes, writes by the minute, and a failed one changes nothing. */
export class SyncArea {
  readonly items = new Map<string, unknown>();
  /** Nobody is signed in, or the browser has no such storage. */
  broken: string | null = null;
  /** How often it was written. */
  writes = 0;

  get(): object {
    return structuredClone(Object.fromEntries(this.items));
  }

  /** What went wrong, as the browser says it; null: nothing. */
  set(items: object): string | null {
    const after = new Map([...this.items, ...Object.entries(structuredClone(items))]);
    for (const [key, value] of after) {
      if (sizeOf(key, value) > 8192) return 'QUOTA_BYTES_PER_ITEM quota exceeded';
    }
    const all = [...after].reduce((sum, [key, value]) => sum + sizeOf(key, value), 0);
    if (all > 102_400) return 'QUOTA_BYTES quota exceeded';
    if (after.size > 512) return 'MAX_ITEMS quota exceeded';
    return this.#write(() => {
      for (const [key, value] of after) this.items.set(key, value);
    });
  }

  remove(keys: readonly string[]): string | null {
    return this.#write(() => {
      for (const key of keys) this.items.delete(key);
    });
  }

  #write(work: () => void): string | null {
    if (this.broken !== null) return this.broken;
    this.writes += 1;
    if (this.writes > 120) return 'MAX_WRITE_OPERATIONS_PER_MINUTE quota exceeded';
    work();
    return null;
  }
}

const sizeOf = (key: string, value: unknown): number =>
  Buffer.byteLength(key) + Buffer.byteLength(JSON.stringify(value));
