// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.linkedin.com/feed/" }
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WritableStore } from '../../../src/content/store/store.ts';
import { kit } from '../../../src/kit/index.ts';
import type { Settings } from '../../../src/messages.ts';
import { FakeRuntime } from '../link/fake-runtime.ts';
import { holdTime, pass, until } from '../passing-time.ts';
import { ListPage, somebody } from '../watch/list-page.ts';

const invitations = '/mynetwork/invitation-manager/received/';
const settings: Settings = {
  enabled: true,
  policy: 'selective',
  theme: 'system',
  holdSeconds: 5,
  ownFirstName: null,
  profileStaleDays: 90,
  keepMonths: null,
  learnProfile: true,
  learnConversations: true,
  learnConnections: true,
};

let runtime: FakeRuntime;
let store: WritableStore;
let navigation: EventTarget;
let observing: Set<MutationObserver>;
const mountSidebar = vi.fn();
const unmount = vi.fn();

// Loaded beforehand, so that no test's time is spent on it.
beforeAll(modules, 60_000);

beforeEach(() => {
  holdTime();
  vi.clearAllMocks();
  mountSidebar.mockReturnValue(unmount);
  navigation = new EventTarget();
  Object.assign(window, { navigation });
  observing = new Set();
  const { observe, disconnect } = MutationObserver.prototype;
  vi.spyOn(MutationObserver.prototype, 'observe').mockImplementation(function (
    this: MutationObserver,
    ...given
  ) {
    observing.add(this);
    observe.apply(this, given);
  });
  vi.spyOn(MutationObserver.prototype, 'disconnect').mockImplementation(function (this: MutationObserver) {
    observing.delete(this);
    disconnect.call(this);
  });
  history.replaceState(null, '', '/feed/');
  runtime = new FakeRuntime();
  runtime.install();
  runtime.reply = (name, input) => ({ ok: true, value: answers[name]?.(input) ?? {} });
});

afterEach(() => {
  go('/feed/');
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const answers: Record<string, (input: { changed: { id: string }[] }) => unknown> = {
  'page.judge': () => ({ suggestions: {} }),
  'settings.get': () => settings,
  'page.kit': () => kit,
  'page.report': ({ changed }) => ({
    suggestions: Object.fromEntries(
      changed.map(({ id }) => [id, { verdict: 'wait', of: id, policy: { id: 'selective', version: 1 } }]),
    ),
    revision: 1,
    settings,
    resend: [],
  }),
};

/** Loads the content script's parts on the page as it is. */
async function load(): Promise<void> {
  const { createStore, followPage, invitationsReader, createActs, createOutbox } = await modules();
  const acts = createActs(createOutbox(() => undefined));
  const ask = async () => ({ ok: false, error: { code: 'unreachable', message: '' } }) as const;
  store = createStore({ ...acts.actions, openOptions: () => undefined, ask });
  acts.follow((list) => store.write({ acts: list }));
  followPage({ store, acts, reader: invitationsReader, mountSidebar });
  acts.resume(document);
}

async function modules() {
  return {
    ...(await import('../../../src/content/store/store.ts')),
    ...(await import('../../../src/content/visit/follow.ts')),
    ...(await import('../../../src/content/pages/invitations/reader.ts')),
    ...(await import('../../../src/content/act/acts.ts')),
    ...(await import('../../../src/content/outbox/outbox.ts')),
  };
}

/** Soft navigation, as LinkedIn does it. */
function go(path: string): void {
  history.pushState(null, '', path);
  navigation.dispatchEvent(new Event('currententrychange'));
}

function sentNames(): unknown[] {
  return runtime.sent.map((message) => Reflect.get(Object(message), 'name'));
}

function rows(): string[] {
  return store.get().rows.map(({ id, suggestion }) => `${id}${suggestion ? '!' : ''}`);
}

describe('a LinkedIn page that is not the invitations page', () => {
  it('is left alone: no observer, no timer, no message, no listener but for navigation', async () => {
    const onWindow = vi.spyOn(window, 'addEventListener');
    const onDocument = vi.spyOn(document, 'addEventListener');
    const onNavigation = vi.spyOn(navigation, 'addEventListener');
    const timeouts = vi.spyOn(window, 'setTimeout');
    const intervals = vi.spyOn(window, 'setInterval');
    await load();
    expect(observing.size).toBe(0);
    for (const spy of [onWindow, onDocument, timeouts, intervals]) expect(spy).not.toHaveBeenCalled();
    expect(onNavigation.mock.calls.map(([type]) => type)).toEqual(['currententrychange']);
    expect(runtime.sent).toEqual([]);
    expect(runtime.listeners.size).toBe(0);
    expect(mountSidebar).not.toHaveBeenCalled();
  });
});

describe.each([
  ['messages', '/messaging/thread/2-abcdefgh/'],
  ['connections', '/mynetwork/invite-connect/connections/'],
])('the page of %s', (_, path) => {
  it('is only read, and left behind without a trace', async () => {
    history.replaceState(null, '', path);
    await load();
    await vi.waitFor(() => expect(sentNames()).toContain('settings.get'), 10_000);
    expect(mountSidebar).not.toHaveBeenCalled();
    go('/feed/');
    await vi.waitFor(() => expect(runtime.listeners.size).toBe(0), 10_000);
    expect(observing.size).toBe(0);
  });
});

describe('the invitations page', () => {
  it('is not read before its words are there, and is as soon as they are', async () => {
    let there = false;
    const asked: string[] = [];
    runtime.reply = (name, input) => {
      asked.push(name);
      if (name === 'page.kit' && !there)
        return { ok: false, error: { code: 'internal', message: 'not yet' } };
      return { ok: true, value: answers[name]?.(input) ?? {} };
    };
    new ListPage(1).show([somebody('a')]);
    history.replaceState(null, '', invitations);
    vi.resetModules();
    await load();
    await until(() => expect(store.get().connection).toBe('failing'));
    expect(store.get().failure).toMatchObject({ code: 'internal' });
    there = true;
    await runtime.push({ anteroom: 1, push: 'settings.changed', value: { settings } });
    expect(asked).not.toContain('page.report');
    await until(() => expect(rows()).toEqual(['person-a!']));
  });

  it('reached by soft navigation is read, reported and shown', async () => {
    await load();
    new ListPage(2).show([somebody('a'), somebody('b')]);
    go(invitations);
    await until(() => expect(rows()).toEqual(['person-a!', 'person-b!']));
    expect(mountSidebar).toHaveBeenCalledTimes(1);
    expect(store.get()).toMatchObject({ connection: 'ok', settings });
  });

  it('left the same way is let go of, and the background told', async () => {
    new ListPage(1).show([somebody('a')]);
    history.replaceState(null, '', invitations);
    await load();
    await until(() => expect(rows()).toEqual(['person-a!']));
    go('/feed/');
    expect(observing.size).toBe(0);
    expect(runtime.listeners.size).toBe(0);
    expect(unmount).toHaveBeenCalledTimes(1);
    expect(sentNames().at(-1)).toBe('page.leave');
    expect(store.elementOf('person-a')).toBeNull();
  });

  it('returned to shows what was suggested before, at once', async () => {
    new ListPage(1).show([somebody('a')]);
    history.replaceState(null, '', invitations);
    await load();
    await until(() => expect(rows()).toEqual(['person-a!']));
    go('/feed/');
    runtime.reply = (name) => (name === 'settings.get' ? { ok: true, value: settings } : 'hang');
    go(invitations);
    await until(() => expect(rows()).toEqual(['person-a!']));
    expect(mountSidebar).toHaveBeenCalledTimes(2);
  });

  it('stays the same visit when LinkedIn only completes its address', async () => {
    await load();
    new ListPage(1).show([somebody('a')]);
    go('/mynetwork/invitation-manager/');
    go(invitations);
    await until(() => expect(rows()).toEqual(['person-a!']));
    expect(mountSidebar).toHaveBeenCalledTimes(1);
    expect(sentNames()).not.toContain('page.leave');
  });

  it('is another visit under another filter, in the same sidebar', async () => {
    const page = new ListPage(2);
    page.show([somebody('a'), somebody('b')]);
    history.replaceState(null, '', invitations);
    await load();
    await until(() => expect(rows()).toEqual(['person-a!', 'person-b!']));
    page.show([somebody('b')]);
    page.announce(1);
    go(`${invitations}PEOPLE_WITH_MUTUAL_SCHOOL/`);
    await until(() => expect(rows()).toEqual(['person-b!']));
    expect(mountSidebar).toHaveBeenCalledTimes(1);
    expect(unmount).not.toHaveBeenCalled();
  });
});

describe('switching Anteroom off', () => {
  it('stops reading at once and empties the list; on again reads again', async () => {
    new ListPage(1).show([somebody('a')]);
    history.replaceState(null, '', invitations);
    await load();
    await until(() => expect(rows()).toEqual(['person-a!']));
    await runtime.push(settingsPush(false));
    expect(store.get()).toMatchObject({ connection: 'off', rows: [] });
    expect(observing.size).toBe(0);
    await runtime.push(settingsPush(true));
    await until(() => expect(rows()).toEqual(['person-a!']));
    expect(new Set(sentVisits()).size).toBe(2);
  });

  it('before the page was opened leaves it unread', async () => {
    runtime.reply = () => ({ ok: true, value: { ...settings, enabled: false } });
    new ListPage(1).show([somebody('a')]);
    history.replaceState(null, '', invitations);
    await load();
    await until(() => expect(store.get().connection).toBe('off'));
    expect(observing.size).toBe(0);
    expect(new Set(sentNames())).toEqual(new Set(['settings.get']));
  });
});

describe('the background', () => {
  it('that has no room is asked again; meanwhile the rows are there and the reason is told', async () => {
    const failure = { code: 'storage', message: 'full' };
    runtime.reply = (name) =>
      name === 'settings.get' ? { ok: true, value: settings } : { ok: false, error: failure };
    new ListPage(1).show([somebody('a')]);
    history.replaceState(null, '', invitations);
    await load();
    await until(() => expect(store.get()).toMatchObject({ connection: 'failing', failure }));
    expect(rows()).toEqual(['person-a']);
    runtime.reply = (name, input) => ({ ok: true, value: answers[name]?.(input) ?? {} });
    await until(() => expect(rows()).toEqual(['person-a!']));
    expect(store.get()).toMatchObject({ connection: 'ok', failure: null });
  });

  it('that changes its mind is heard, unless it was overtaken', async () => {
    new ListPage(1).show([somebody('a')]);
    history.replaceState(null, '', invitations);
    await load();
    await until(() => expect(rows()).toEqual(['person-a!']));
    await runtime.push(suggestionPush('accept', 5));
    expect(store.get().rows[0]?.suggestion).toEqual({ verdict: 'accept' });
    await runtime.push(suggestionPush('decline', 4));
    expect(store.get().rows[0]?.suggestion).toEqual({ verdict: 'accept' });
  });

  it('that is gone for good stops everything once and keeps what was read', async () => {
    const page = new ListPage(1);
    page.show([somebody('a')]);
    history.replaceState(null, '', invitations);
    await load();
    await until(() => expect(rows()).toEqual(['person-a!']));
    const seen: string[] = [];
    store.subscribe(() => seen.push(store.get().connection));
    runtime.gone = true;
    page.show([somebody('a'), somebody('b')]);
    await until(() => expect(store.get().connection).toBe('reload-needed'));
    expect(observing.size).toBe(0);
    page.show([]);
    await pass(400);
    expect(rows()).toContain('person-a!');
    expect(seen.filter((each) => each === 'reload-needed')).toHaveLength(1);
  });
});

function settingsPush(enabled: boolean): object {
  return { anteroom: 1, push: 'settings.changed', value: { settings: { ...settings, enabled } } };
}

function suggestionPush(verdict: string, revision: number): object {
  return {
    anteroom: 1,
    push: 'suggestions.changed',
    value: { suggestions: { 'person-a': { verdict } }, revision },
  };
}

function sentVisits(): unknown[] {
  return runtime.sent
    .filter((message) => Reflect.get(Object(message), 'name') === 'page.report')
    .map((message) => Reflect.get(Object(message), 'input').visit);
}
