import { SyncArea } from './sync-area.ts';

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
  /** The keys of the one command, as the user set them. */
  shortcut = 'Alt+Shift+A';
  readonly local = new Map<string, unknown>();
  readonly session = new Map<string, unknown>();
  /** What an organisation has put there; null: nobody manages the browser. */
  managed: Readonly<Record<string, unknown>> | null = null;
  /** The user's account; two devices may share one. */
  sync = new SyncArea();
  readonly storageListeners: ((changes: object, area: string) => void)[] = [];
  readonly tabs = new Map<number, { url: string; listening: boolean }>();
  readonly badges = new Map<number | 'all', string>();
  readonly pushed: Pushed[] = [];
  optionsOpened = 0;
  /** Areas that scripts in pages cannot use any more. */
  readonly closed = new Set<string>();
  /** What writing to local storage fails with, while set. */
  localWriteFails: string | null = null;
  readonly messageListeners: Listener[] = [];
  readonly removedListeners: ((tabId: number) => void)[] = [];
  readonly startupListeners: (() => void)[] = [];
  readonly installedListeners: ((details: { reason: string }) => void)[] = [];
  /** Addresses of tabs the extension opened. */
  readonly opened: string[] = [];
  /** What `tabs.onUpdated` was asked to report; undefined: everything. */
  readonly updateFilters: unknown[] = [];

  /** Sends a message as the browser does: the first listener that answers is heard. Undefined: nobody did. */
  send(message: unknown, sender: object): Promise<unknown> {
    return new Promise((resolve) => {
      const open = this.messageListeners.map((listener) =>
        listener(structuredClone(message), sender, (answer) => resolve(structuredClone(answer))),
      );
      if (!open.includes(true)) resolve(undefined);
    });
  }

  /** An organisation changes what it has settled. */
  manage(managed: Readonly<Record<string, unknown>> | null): void {
    this.managed = managed;
    for (const listener of this.storageListeners) listener({}, 'managed');
  }

  removeTab(tabId: number): void {
    this.tabs.delete(tabId);
    for (const listener of this.removedListeners) listener(tabId);
  }
}

let current = new FakeChrome();

/** `setAccessLevel`, which the polyfill does not know, and some browsers neither. */
const closing = (area: string) => async () => void current.closed.add(area);

/** The polyfill is loaded once and wraps what it finds then, so this object stays and leads to the fake of the moment. */
const chrome = {
  runtime: {
    id: extensionId,
    lastError: undefined as { message: string } | undefined,
    getURL: (path: string) => `${origin}/${path}`,
    onMessage: event(() => current.messageListeners),
    onInstalled: event(() => current.installedListeners),
    onStartup: event(() => current.startupListeners),
    openOptionsPage(done: () => void) {
      current.optionsOpened += 1;
      done();
    },
  },
  storage: {
    local: {
      get: (key: string | null, done: (found: object) => void) => done(read(current.local, key)),
      set(items: object, done: () => void) {
        if (current.localWriteFails !== null) return fail(current.localWriteFails, done);
        write(current.local, items);
        done();
      },
      remove(keys: string | string[], done: () => void) {
        if (current.localWriteFails !== null) return fail(current.localWriteFails, done);
        for (const key of [keys].flat()) current.local.delete(key);
        done();
      },
      clear(done: () => void) {
        if (current.localWriteFails !== null) return fail(current.localWriteFails, done);
        current.local.clear();
        done();
      },
      setAccessLevel: closing('local'),
    },
    onChanged: event(() => current.storageListeners),
    sync: {
      get: (_: unknown, done: (found: object) => void) => done(current.sync.get()),
      set: (items: object, done: () => void) => settle(current.sync.set(items), done),
      remove: (keys: string[], done: () => void) => settle(current.sync.remove(keys), done),
      setAccessLevel: closing('sync'),
    },
    managed: {
      get(_: unknown, done: (found: object) => void) {
        if (current.managed === null) return fail('Managed storage manifest not found.', () => done({}));
        done(structuredClone(current.managed));
      },
    },
    // Newer than the polyfill, which passes it on as it is: promises.
    session: {
      get: async (key: string) => read(current.session, key),
      set: async (items: object) => write(current.session, items),
      remove: async (key: string) => void current.session.delete(key),
      setAccessLevel: closing('session'),
    },
  },
  tabs: {
    create({ url }: { url: string }, done: (tab: object) => void) {
      current.opened.push(url);
      done({ id: 99, url });
    },
    onRemoved: event(() => current.removedListeners),
    onUpdated: {
      addListener: (_: unknown, filter?: unknown) => void current.updateFilters.push(filter),
    },
    query({ url: pattern }: { url: string }, done: (tabs: object[]) => void) {
      const matching = [...current.tabs].filter(([, { url }]) => url.startsWith(pattern.replace(/\*$/, '')));
      done(matching.map(([id, { url }]) => ({ id, url })));
    },
    sendMessage(tabId: number, message: Pushed['message'], _: object, done: (answer?: unknown) => void) {
      if (!current.tabs.get(tabId)?.listening) return fail('Receiving end does not exist.', done);
      current.pushed.push({ tabId, message: structuredClone(message) });
      done(true);
    },
  },
  action: {
    setBadgeText({ tabId, text }: { tabId?: number; text: string | null }, done: () => void) {
      if (text === null) current.badges.delete(tabId ?? 'all');
      else current.badges.set(tabId ?? 'all', text);
      done();
    },
    // Not among those the polyfill wraps.
    setBadgeBackgroundColor: async () => undefined,
  },
  commands: {
    onCommand: { addListener: () => undefined },
    getAll(done: (commands: object[]) => void) {
      done([{ name: 'focus-sidebar', shortcut: current.shortcut, description: '' }]);
    },
  },
  i18n: {
    getMessage: (key: string) => (key === 'common_locale' ? 'en' : key),
    getUILanguage: () => 'en-US',
  },
};

/** Makes this the browser that the polyfill finds. */
export function standIn(browser: FakeChrome): void {
  current = browser;
  Reflect.set(globalThis, 'chrome', chrome);
}

/** Starts a worker with nothing in memory, as after every stop, on what the browser kept. */
export async function startWorker(on: FakeChrome): Promise<void> {
  for (const listeners of [
    on.messageListeners,
    on.removedListeners,
    on.startupListeners,
    on.installedListeners,
    on.storageListeners,
  ])
    listeners.length = 0;
  standIn(on);
  // Not before there is a browser to find.
  const { startBackground } = await import('../../../src/background/start.ts');
  startBackground();
}

function event<T>(listeners: () => T[]) {
  return {
    addListener: (listener: T) => void listeners().push(listener),
    removeListener: () => undefined,
    hasListener: () => false,
  };
}

/** Calls back, with the failure where there is one. */
function settle(failure: string | null, done: () => void): void {
  if (failure === null) done();
  else fail(failure, done);
}

function fail(message: string, done: () => void): void {
  chrome.runtime.lastError = { message };
  done();
  chrome.runtime.lastError = undefined;
}

function read(area: ReadonlyMap<string, unknown>, key: string | null): object {
  if (key === null) return structuredClone(Object.fromEntries(area));
  return area.has(key) ? { [key]: structuredClone(area.get(key)) } : {};
}

function write(area: Map<string, unknown>, items: object): void {
  for (const [key, value] of Object.entries(items)) area.set(key, structuredClone(value));
}
