import { vi } from 'vitest';

/**
 * The part of Chrome's extension API that the background uses, in memory, with callbacks where older Chromes have them: the
 * polyfill finds no native `browser` here and wraps it, so the wrapped path is what these tests run. (Real browsers run
 * in the end-to-end suite.)
 */
export const extensionId = 'abcdefghijklmnopabcdefghijklmnop';
export const origin = `chrome-extension://${extensionId}`;

type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => unknown;
type Pushed = { tabId: number; message: { push: string; value: unknown } };

/** What outlives a worker: storage, tabs, the icon. One for a test, however many workers it starts. */
export class FakeChrome {
  readonly local = new Map<string, unknown>();
  readonly session = new Map<string, unknown>();
  readonly tabs = new Map<number, { url: string; listening: boolean }>();
  readonly badges = new Map<number | 'all', string>();
  readonly pushed: Pushed[] = [];
  optionsOpened = 0;
  /** Thrown by the next write to local storage. */
  localWriteFails: string | null = null;
  private readonly messageListeners: Listener[] = [];
  private readonly removedListeners: ((tabId: number) => void)[] = [];

  /** Puts it where the polyfill looks. Listeners of an earlier worker are gone with it. */
  install(): void {
    this.messageListeners.length = 0;
    this.removedListeners.length = 0;
    Reflect.set(globalThis, 'chrome', this.api());
    Reflect.deleteProperty(globalThis, 'browser');
  }

  /** Sends a message as the browser does: the first listener that answers is heard. Undefined: nobody did. */
  async send(message: unknown, sender: object): Promise<unknown> {
    return new Promise((resolve) => {
      const open = this.messageListeners.map((listener) =>
        listener(structuredClone(message), sender, (answer) => resolve(structuredClone(answer))),
      );
      if (!open.includes(true)) resolve(undefined);
    });
  }

  removeTab(tabId: number): void {
    this.tabs.delete(tabId);
    for (const listener of this.removedListeners) listener(tabId);
  }

  private api(): object {
    const event = (listeners: unknown[] = []) => ({
      addListener: (listener: unknown) => void listeners.push(listener),
      removeListener: () => undefined,
      hasListener: () => false,
    });
    const runtime: Record<string, unknown> = {
      id: extensionId,
      getURL: (path: string) => `${origin}/${path}`,
      onMessage: event(this.messageListeners),
      onInstalled: event(),
      onStartup: event(),
      openOptionsPage: (done: () => void) => {
        this.optionsOpened += 1;
        done();
      },
    };
    const fail = (message: string, done: () => void) => {
      runtime['lastError'] = { message };
      done();
      Reflect.deleteProperty(runtime, 'lastError');
    };
    return {
      runtime,
      storage: {
        local: {
          get: (key: string, done: (found: object) => void) => done(read(this.local, key)),
          set: (items: object, done: () => void) => {
            if (this.localWriteFails !== null) return fail(this.localWriteFails, done);
            write(this.local, items);
            done();
          },
        },
        // Newer than the polyfill, which passes it on as it is: promises.
        session: {
          get: async (key: string) => read(this.session, key),
          set: async (items: object) => write(this.session, items),
          remove: async (key: string) => void this.session.delete(key),
        },
      },
      tabs: {
        onRemoved: event(this.removedListeners),
        onUpdated: event(),
        query: (_: object, done: (tabs: object[]) => void) =>
          done([...this.tabs].map(([id, { url }]) => ({ id, url }))),
        sendMessage: (
          tabId: number,
          message: Pushed['message'],
          _: object,
          done: (answer?: unknown) => void,
        ) => {
          if (!this.tabs.get(tabId)?.listening) return fail('Receiving end does not exist.', () => done());
          this.pushed.push({ tabId, message: structuredClone(message) });
          done(true);
        },
      },
      action: {
        setBadgeText: ({ tabId, text }: { tabId?: number; text: string }, done: () => void) => {
          this.badges.set(tabId ?? 'all', text);
          done();
        },
        setBadgeBackgroundColor: (_: object, done: () => void) => done(),
      },
      i18n: { getMessage: (key: string) => key },
    };
  }
}

/** Starts a worker: fresh module state, as after every stop, on what the browser kept. */
export async function startWorker(chrome: FakeChrome): Promise<void> {
  vi.resetModules();
  chrome.install();
  await import('../../../src/background/index.ts');
}

function read(area: ReadonlyMap<string, unknown>, key: string): object {
  return area.has(key) ? { [key]: structuredClone(area.get(key)) } : {};
}

function write(area: Map<string, unknown>, items: object): void {
  for (const [key, value] of Object.entries(items)) area.set(key, structuredClone(value));
}
