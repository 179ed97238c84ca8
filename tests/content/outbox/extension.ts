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

const runtime = {
  get id() {
    return current.gone ? undefined : 'abcdefghijklmnop';
  },
  lastError: undefined as { message: string } | undefined,
  sendMessage(message: { name: string; input: { act: string } }, done: (answer?: unknown) => void) {
    if (!current.call()) return;
    const { answer } = current;
    if (answer === 'ok' || answer === 'die after') {
      current.taken.push(`${message.name} ${message.input.act}`);
    }
    queueMicrotask(() => {
      if (answer === 'die before' || answer === 'die after') done(undefined);
      else
        done(answer === 'ok' ? { ok: true, value: {} } : { ok: false, error: { code: answer, message: '' } });
    });
  },
};

const local = {
  get(_: null, done: (found: object) => void) {
    if (current.call()) queueMicrotask(() => done(Object.fromEntries(structuredClone(current.stored))));
  },
  set(items: object, done: () => void) {
    if (!current.call()) return;
    if (current.full) runtime.lastError = { message: 'QUOTA_BYTES quota exceeded' };
    else for (const [key, value] of Object.entries(items)) current.stored.set(key, structuredClone(value));
    done();
    runtime.lastError = undefined;
  },
  remove(key: string, done: () => void) {
    if (!current.call()) return;
    current.stored.delete(key);
    queueMicrotask(done);
  },
};
