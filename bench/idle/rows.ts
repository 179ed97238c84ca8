import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod';
import { ensureBrowser } from '../../scripts/browsers/ensure.ts';
import { ensureBuilt } from '../../scripts/build/build.ts';
import type { DrivenBrowser } from '../../scripts/drive/browser.ts';
import { inContentScript } from '../../scripts/drive/content-world.ts';
import { withBrowser } from '../../scripts/drive/with-browser.ts';
import { respond } from '../../tests/linkedin/site.ts';
import type { Row } from '../row.ts';

/** What tells of navigation; a page that is not the invitations page has no other business with us. */
const navigation = [
  'popstate',
  'hashchange',
  'pageshow',
  'pagehide',
  'navigate',
  'currententrychange',
  'navigatesuccess',
];
const others = [
  '/feed/',
  '/mynetwork/grow/',
  '/in/somebody/details/skills/',
  '/mynetwork/invitation-manager/sent/',
];

const held = z.object({ listeners: z.array(z.string()), observers: z.array(z.string()), timers: z.number() });

/**
 * What the content script holds on to on LinkedIn pages it has no business with. The built script is run as it is, with a
 * prelude in front that counts what it registers in its own world.
 */
export async function rows(): Promise<Row[]> {
  const extension = await instrumented((await ensureBuilt()).folders.chrome);
  try {
    return await withBrowser(await ensureBrowser('chrome'), measure, { extension });
  } finally {
    await rm(extension, { recursive: true, force: true });
  }
}

async function measure(browser: DrivenBrowser): Promise<Row[]> {
  let worst = 0;
  for (const path of others) {
    const tab = await browser.openTab((url) => respond(url.href));
    await tab.visit(`https://www.linkedin.com${path}`);
    await pause(1500);
    const { listeners, observers, timers } = held.parse(
      await inContentScript(tab.page, browser.origin, 'globalThis.anteroomHeld()'),
    );
    const idle = listeners.filter((type) => !navigation.includes(type));
    worst = Math.max(worst, idle.length + observers.length + timers);
    await tab.close();
  }
  return [
    {
      name: 'idle.other-page',
      value: worst,
      unit: 'observers, timers and listeners beyond navigation',
      against: null,
      ratio: null,
      budget: 0,
    },
  ];
}

const scripts = z.object({ content_scripts: z.array(z.object({ js: z.array(z.string()) })) });

/** A copy of a build whose content scripts count what they register; otherwise they are as shipped. */
async function instrumented(build: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'anteroom-idle-'));
  await cp(build, folder, { recursive: true });
  const manifest = scripts.parse(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')));
  for (const file of manifest.content_scripts.flatMap(({ js }) => js)) {
    await writeFile(join(folder, file), `${prelude}\n${await readFile(join(folder, file), 'utf8')}`);
  }
  return folder;
}

/** Runs in the content script's own world only: the page's objects there are its own wrappers. */
const prelude = `(() => {
  const listeners = [], observers = new Map(), timers = new Set();
  const same = (one) => (other) => other.target === one.target && other.type === one.type && other.listener === one.listener;
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const one = { target: this, type, listener };
    if (listener && !listeners.some(same(one))) listeners.push(one);
    options?.signal && addEventListener.call(options.signal, 'abort', () => forget(one));
    return addEventListener.call(this, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    forget({ target: this, type, listener });
    return removeEventListener.call(this, type, listener, options);
  };
  const forget = (one) => {
    const index = listeners.findIndex(same(one));
    if (index >= 0) listeners.splice(index, 1);
  };
  for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'PerformanceObserver']) {
    const { observe, disconnect } = globalThis[name].prototype;
    globalThis[name].prototype.observe = function (...args) {
      observers.set(this, name);
      return observe.apply(this, args);
    };
    globalThis[name].prototype.disconnect = function () {
      observers.delete(this);
      return disconnect.call(this);
    };
  }
  const { setInterval: every, clearInterval: stop } = globalThis;
  globalThis.setInterval = (...args) => {
    const id = every(...args);
    timers.add(id);
    return id;
  };
  globalThis.clearInterval = (id) => {
    timers.delete(id);
    stop(id);
  };
  globalThis.anteroomHeld = () => ({
    listeners: listeners.map(({ type }) => type), observers: [...observers.values()], timers: timers.size,
  });
})();`;
