import { vi } from 'vitest';

/** The background as far as it keeps a reply for the next page: `chrome.runtime`, with promises. */
export class FakeKeeper {
  /** What is kept; null: nothing. */
  reply: unknown = null;
  /** The extension was updated or removed under the page. */
  gone = false;

  /** Puts it where the script looks; the modules under test are to be imported after it. */
  install(): void {
    vi.resetModules();
    current = this;
    Reflect.set(globalThis, 'chrome', { runtime });
  }
}

let current = new FakeKeeper();

/** The script takes what it finds when it is loaded, so this object stays and leads to the fake of the moment. */
const runtime = {
  get id() {
    return current.gone ? undefined : 'abcdefghijklmnop';
  },
  async sendMessage({ name, input }: { name: string; input: unknown }): Promise<unknown> {
    if (current.gone) throw new Error('Extension context invalidated.');
    if (name === 'reply.kept') return { ok: true, value: { reply: structuredClone(current.reply) } };
    if (name === 'reply.keep') current.reply = structuredClone(input);
    if (name === 'reply.drop') current.reply = null;
    return { ok: true, value: {} };
  },
};
