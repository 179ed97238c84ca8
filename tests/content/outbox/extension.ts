import { vi } from 'vitest';

/** Everything but the pages: storage and background outlive every tab. */
export class FakeExtension {
  readonly stored = new Map<string, unknown>();
  /** What the background has taken, by name and act. */
  readonly taken: string[] = [];
  /** The background's answer to the next requests. */
  answer: 'ok' | 'malformed' | 'storage' | 'die before' | 'die after' = 'ok';
  gone = false;
  full = false;
  /** Dies, with the tab, when this many more calls to the extension have been made. */
  callsLeft = Number.POSITIVE_INFINITY;

  install(): void {
    vi.resetModules();
    current = this;
    Reflect.set(globalThis, 'chrome', { runtime, storage: { local } });
  }

  /** One call of the page to the extension; after the last one the tab is dead, and nothing it asks for happens. */
  call(): boolean {
    if (this.gone) throw new Error('Extension context invalidated.');
    this.callsLeft -= 1;
    return this.callsLeft >= 0;
  }
}

let current = new FakeExtension();

/** What a dead tab hears. */
const never = new Promise<never>(() => undefined);

const runtime = {
  get id() {
    return current.gone ? undefined : 'abcdefghijklmnop';
  },
  async sendMessage(message: { name: string; input: { act: string } }): Promise<unknown> {
    if (!current.call()) return never;
    const { answer } = current;
    if (answer === 'ok' || answer === 'die after') {
      current.taken.push(`${message.name} ${message.input.act}`);
    }
    if (answer === 'die before' || answer === 'die after') return undefined;
    return answer === 'ok' ? { ok: true, value: {} } : { ok: false, error: { code: answer, message: '' } };
  },
};

const local = {
  async get(_: null): Promise<object> {
    return current.call() ? Object.fromEntries(structuredClone(current.stored)) : never;
  },
  async set(items: object): Promise<void> {
    if (!current.call()) return never;
    if (current.full) throw new Error('QUOTA_BYTES quota exceeded');
    for (const [key, value] of Object.entries(items)) current.stored.set(key, structuredClone(value));
  },
  async remove(key: string): Promise<void> {
    if (!current.call()) return never;
    current.stored.delete(key);
  },
};
