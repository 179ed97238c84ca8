import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import * as z from 'zod';
import type { Started, StartOptions } from './chrome.ts';
import { overSidebar } from './closed-root.ts';
import { openWithin, until } from './within.ts';

/** The extension's id in the built manifest, and the host its pages get: fixed by a preference, random otherwise. */
const addon = 'anteroom@anteroom.example';
const host = '5f0a3c1e-7d52-4b8e-9c46-0a9b3d1f2e77';

/** Quiet start: no updates, no lists, no predictions, so that a request seen means something. */
const quiet = {
  'extensions.webextensions.uuids': JSON.stringify({ [addon]: host }),
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.unified': false,
  'app.normandy.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.predictor.enabled': false,
  'network.prefetch-next': false,
  'network.http.speculative-parallel-limit': 0,
  'dom.max_script_run_time': 0,
  'ui.systemUsesDarkTheme': 0,
};

/**
 * Starts Firefox over WebDriver BiDi and installs the extension. System access is needed to open `moz-extension:` pages and
 * to see whose requests are whose; it changes nothing about the pages themselves.
 */
export async function startFirefox(options: StartOptions): Promise<Started> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executable,
    headless: options.headless,
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1440', '--height=900'],
    extraPrefsFirefox: { ...quiet, ...throughProxy(options.proxy) },
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  const system = await systemContext(browser);
  await evaluateIn(browser, system, noteRequestsOfAddon);
  await browser.installExtension(options.extension);
  const origin = `moz-extension://${host}/`;
  let collected = 0;
  return {
    puppeteer: browser,
    origin,
    // Told apart by the principal instead, see collectRequests.
    isByExtension: () => false,
    collectRequests: async () => {
      const seen = z
        .array(z.string())
        .parse(JSON.parse(await evaluateIn(browser, system, 'JSON.stringify(globalThis.anteroomRequests)')));
      for (const url of seen.slice(collected)) options.requests.note(url, 'extension', false);
      collected = seen.length;
    },
    openExtensionPage: async (path) => {
      const page = await browser.newPage();
      await openWithin(navigateTo(browser, page, origin + path), origin + path);
      return page;
    },
    closeOwnPage: async (path) => {
      await evaluateIn(browser, system, closeTab(origin + path));
    },
    inClosedRoot: async ({ tabId }, expression) =>
      JSON.parse(await evaluateIn(browser, system, inFrameScript(tabId, expression))),
    command: async (name, { tabId }) => {
      await evaluateIn(browser, system, pressedKeys(name, tabId));
    },
    stopBackground: async () => {
      await evaluateIn(browser, system, terminateBackground);
    },
    downloadTo: async (destinationFolder) => {
      const downloadBehavior = { type: 'allowed', destinationFolder };
      await send(browser, 'browser.setDownloadBehavior', { downloadBehavior });
    },
  };
}

function throughProxy(proxy: StartOptions['proxy']): Record<string, string | number | boolean> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': proxy.host,
    'network.proxy.http_port': proxy.port,
    'network.proxy.ssl': proxy.host,
    'network.proxy.ssl_port': proxy.port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.allow_bypass': false,
    'network.proxy.failover_direct': false,
  };
}

/** Runs in the browser's own scope: remembers the address of every request that code of the extension causes. */
const noteRequestsOfAddon = `(() => {
  const seen = (globalThis.anteroomRequests = []);
  const ours = (principal) =>
    principal?.addonId === '${addon}' ||
    (principal?.isExpandedPrincipal && principal.allowList.some((one) => one.addonId === '${addon}'));
  Services.obs.addObserver({
    observe(subject) {
      const channel = subject.QueryInterface(Ci.nsIHttpChannel);
      if (ours(channel.loadInfo.triggeringPrincipal) || ours(channel.loadInfo.loadingPrincipal)) {
        seen.push(channel.URI.spec);
      }
    },
  }, 'http-on-opening-request');
  return 'watching';
})()`;

/** What the browser does when a command's keys are pressed in the window of a tab. */
const pressedKeys = (name: string, tabId: number): string => `(() => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { ownerDocument } = ExtensionParent.apiManager.global.tabTracker.getTab(${tabId});
  const { commands } = WebExtensionPolicy.getByID('${addon}').extension.manifest;
  const keys = ownerDocument.querySelectorAll('keyset[id^="ext-keyset-id"] > key');
  keys[Object.keys(commands).indexOf(${JSON.stringify(name)})].doCommand();
  return 'pressed';
})()`;

/** Ends the event page as Firefox does when it has been idle. */
const terminateBackground = `(async () => {
  await WebExtensionPolicy.getByID('${addon}').extension.terminateBackground({ ignoreDevToolsAttached: true });
  return 'stopped';
})()`;

/** Closes the tab with this address as soon as there is one; the remote protocol does not name the extension's own pages. */
function closeTab(url: string): string {
  return `(async () => {
    for (let tries = 0; tries < 100; tries++) {
      for (const { gBrowser } of Services.wm.getEnumerator('navigator:browser')) {
        const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec === ${JSON.stringify(url)});
        if (tab) {
          gBrowser.removeTab(tab);
          return 'closed';
        }
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return 'none';
  })()`;
}

/**
 * Looks into a tab's closed shadow root from the browser's own scope, which alone can: a frame script finds the root below
 * the document's root element, evaluates `expression` over it, and sends back JSON (`null` without a root).
 */
function inFrameScript(tabId: number, expression: string): string {
  const answer = `anteroom:${Math.random()}`;
  const frameScript = `(() => {
    const closed = [...content.document.documentElement.children].map((one) => one.openOrClosedShadowRoot).find(Boolean);
    Promise.resolve(closed ? ${overSidebar(expression)}(closed) : null).then((found) => sendAsyncMessage('${answer}', JSON.stringify(found ?? null)));
  })()`;
  return `new Promise((resolve, reject) => {
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { messageManager } = ExtensionParent.apiManager.global.tabTracker.getTab(${tabId}).linkedBrowser;
    const timer = setTimeout(() => reject(new Error('the tab does not answer')), 10000);
    messageManager.addMessageListener('${answer}', function listener({ data }) {
      messageManager.removeMessageListener('${answer}', listener);
      clearTimeout(timer);
      resolve(data);
    });
    messageManager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(frameScript)}), false);
  })`;
}

const tree = z.object({ result: z.object({ contexts: z.array(z.object({ context: z.string() })) }) });
const evaluated = z.object({
  result: z.object({ type: z.literal('success'), result: z.object({ value: z.string() }) }),
});

/** Puppeteer's connection speaks plain BiDi as well; its types leave the commands of its own modules out. */
const raw = z.looseObject({
  connection: z.custom<{ send(method: string, params: object): Promise<unknown> }>(),
});

function send(browser: Browser, method: string, params: object): Promise<unknown> {
  return raw.parse({ connection: Reflect.get(browser, 'connection') }).connection.send(method, params);
}

async function systemContext(browser: Browser): Promise<string> {
  const { contexts } = tree.parse(
    await send(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' }),
  ).result;
  const [first] = contexts;
  if (!first) throw new Error('Firefox has no window');
  return first.context;
}

async function evaluateIn(browser: Browser, context: string, expression: string): Promise<string> {
  const answer = await send(browser, 'script.evaluate', {
    expression,
    target: { context },
    awaitPromise: true,
  });
  return evaluated.parse(answer).result.result.value;
}

/** Waiting for `load` never ends on a `moz-extension:` page, so the navigation is only begun and the page is asked itself. */
async function navigateTo(browser: Browser, page: Page, url: string): Promise<void> {
  const context = Reflect.get(page.mainFrame(), '_id');
  await send(browser, 'browsingContext.navigate', { context, url, wait: 'none' });
  await until(async () => {
    const there = page.evaluate(
      `location.href === ${JSON.stringify(url)} && document.readyState !== 'loading'`,
    );
    return (await there.catch(() => false)) ? true : null;
  }, 20_000);
}
