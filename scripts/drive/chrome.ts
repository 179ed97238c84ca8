import puppeteer, {
  type Browser,
  type CDPSession,
  type HTTPRequest,
  type Page,
  type Target,
} from 'puppeteer-core';
import { overSidebar } from './closed-root.ts';
import type { RequestLog } from './requests.ts';
import type { Tab } from './tab.ts';
import { openWithin, until } from './within.ts';

/** How a browser is to be started, the same for both families. */
export interface StartOptions {
  readonly executable: string;
  /** The folder of a built extension. */
  readonly extension: string;
  readonly headless: boolean;
  readonly requests: RequestLog;
  readonly proxy: { readonly host: string; readonly port: number };
}

/** A started browser with the extension installed, and what differs between the families. */
export interface Started {
  readonly puppeteer: Browser;
  /** `chrome-extension://ID/` or `moz-extension://UUID/`. */
  readonly origin: string;
  /** Opens one of the extension's own pages in a tab and waits until it can be talked to. */
  openExtensionPage(path: string): Promise<Page>;
  /** Waits a moment for a page that the extension opens by itself, and closes it. */
  closeOwnPage(path: string): Promise<void>;
  /** Whether code of the extension made this request of a page. */
  isByExtension(request: HTTPRequest): boolean;
  /**
   * Evaluates `expression` over the sidebar, see {@link overSidebar}; JSON comes back, null when there is none.
   * This is the driver's privilege: nothing in the page can do it.
   */
  inClosedRoot(tab: Tab, expression: string): Promise<unknown>;
  /** Ends the background as the browser does when it has been idle; the next event starts it again. */
  stopBackground(): Promise<void>;
  /**
   * Gives one of the manifest's commands, in the tab in front. What presses its keys in a window of one's own is the browser's
   * interface, out of any driver's reach, so it is begun right behind it.
   */
  command(name: string, tab: Tab): Promise<void>;
  /** Saves every download into this folder, without a question. */
  downloadTo(folder: string): Promise<void>;
  /** The extension's own requests since the start, where they have to be asked for. */
  collectRequests(): Promise<void>;
}

/** Quiet start: nothing but what we ask for, so that a request seen means something. */
const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-search-engine-choice-screen',
  '--disable-features=Translate,OptimizationHints,MediaRouter,PreconnectToSearch,PreconnectOnAnchorInteraction,HttpsUpgrades',
  '--dns-prefetch-disable',
];

/** Starts a browser of Chrome's family over its debugging pipe and installs the extension. */
export async function startChrome(options: StartOptions): Promise<Started> {
  const proxy = [
    `--proxy-server=${options.proxy.host}:${options.proxy.port}`,
    '--proxy-bypass-list=<-loopback>',
  ];
  const browser = await launch(options, [...quiet, ...proxy]);
  const { requests } = options;
  const watching = new Set<CDPSession>();
  browser.on(
    'targetcreated',
    (target) => void watchWorker(target, requests, watching).catch(() => undefined),
  );
  const id = await browser.installExtension(options.extension);
  const origin = `chrome-extension://${id}/`;
  return {
    puppeteer: browser,
    origin,
    isByExtension: (request) =>
      request.initiator()?.stack?.callFrames.some((frame) => frame.url.startsWith(origin)) ?? false,
    collectRequests: async () => undefined,
    closeOwnPage: async (path) => {
      const isIt = (target: Target) => target.type() === 'page' && target.url() === origin + path;
      const target = await browser.waitForTarget(isIt, { timeout: 5000 }).catch(() => null);
      await (await target?.page())?.close();
    },
    inClosedRoot: (tab, expression) => inClosedRoot(tab, expression),
    stopBackground: async () => {
      // A worker that is being watched would wait for its watcher when it starts again.
      for (const session of watching) await session.detach();
      watching.clear();
      await stopWorker(browser, origin);
    },
    command: async (name, { tabId }) => {
      const session = await workerOf(browser, origin).createCDPSession();
      // The event itself: whoever listens to it in the worker hears it as from the browser.
      const expression = `chrome.tabs.get(${tabId}).then((tab) => chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab))`;
      await session.send('Runtime.evaluate', { expression, awaitPromise: true });
      await session.detach();
    },
    downloadTo: async (downloadPath) => {
      // Holds as long as the session does, which is as long as the browser.
      const session = await browser.target().createCDPSession();
      await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath });
    },
    openExtensionPage: async (path) => {
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        if (request.url().startsWith(origin) || request.url().startsWith('data:')) {
          void request.continue();
          return;
        }
        requests.note(request.url(), 'extension', false);
        void request.abort('blockedbyclient');
      });
      await openWithin(page.goto(origin + path, { waitUntil: 'domcontentloaded' }), origin + path);
      return page;
    },
  };
}

async function launch(options: StartOptions, args: readonly string[]): Promise<Browser> {
  const start = (more: readonly string[]) =>
    puppeteer.launch({
      browser: 'chrome',
      executablePath: options.executable,
      headless: options.headless,
      pipe: true,
      enableExtensions: true,
      defaultViewport: null,
      args: ['--window-size=1440,900', ...args, ...more],
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
  const unboxed = ['--no-sandbox'];
  if (process.getuid?.() === 0) return await start(unboxed);
  try {
    return await start([]);
  } catch (error) {
    // Containers and some distributions deny the namespaces that the sandbox is made of. Only our own pages are opened.
    if (error instanceof Error && /sandbox/i.test(error.message)) return await start(unboxed);
    throw error;
  }
}

/** Notes and refuses whatever the extension's worker asks for beyond its own files. */
async function watchWorker(target: Target, requests: RequestLog, watching: Set<CDPSession>): Promise<void> {
  if (target.type() !== 'service_worker') return;
  const session = await target.createCDPSession();
  watching.add(session);
  session.on('Network.requestWillBeSent', ({ request }) => {
    if (!request.url.startsWith('chrome-extension://')) requests.note(request.url, 'extension', false);
  });
  await session.send('Network.enable');
}

/** Finds the closed root below the document's root element through the debugger, which sees into it. */
async function inClosedRoot({ page }: Tab, expression: string): Promise<unknown> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: 3, pierce: true });
    const html = root.children?.find(({ nodeName }) => nodeName === 'HTML');
    const shadow = html?.children?.flatMap((child) => child.shadowRoots ?? [])[0];
    if (!shadow) return null;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      ...(object.objectId === undefined ? {} : { objectId: object.objectId }),
      functionDeclaration: `async function () { return JSON.stringify((await ${overSidebar(expression)}(this)) ?? null); }`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return JSON.parse(String(result.value));
  } finally {
    await session.detach();
  }
}

function workerOf(browser: Browser, origin: string): Target {
  const worker = browser
    .targets()
    .find((target) => target.type() === 'service_worker' && target.url().startsWith(origin));
  if (!worker) throw new Error('the service worker is not running');
  return worker;
}

/** Stops the extension's service worker and waits until it has stopped. One of the extension's pages must be open. */
async function stopWorker(browser: Browser, origin: string): Promise<void> {
  const page = browser
    .targets()
    .find((target) => target.type() === 'page' && target.url().startsWith(origin));
  if (!page) throw new Error('no page of the extension is open to stop its worker from');
  const session = await page.createCDPSession();
  try {
    const running = new Map<string, string>();
    let stopped = 0;
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { versionId, runningStatus } of versions) {
        // Seen once is enough: the next message may start it again at once.
        if (runningStatus === 'stopped' && running.get(versionId) !== 'stopped') stopped++;
        running.set(versionId, runningStatus);
      }
    });
    await session.send('ServiceWorker.enable');
    if (!(await until(async () => running.size || null, 5000))) throw new Error('there is no service worker');
    const before = stopped;
    const alive = [...running].filter(([, status]) => status !== 'stopped');
    for (const [versionId] of alive) await session.send('ServiceWorker.stopWorker', { versionId });
    const all = async () => (stopped - before >= alive.length ? true : null);
    if (!(await until(all, 5000))) throw new Error('the service worker did not stop');
  } finally {
    await session.detach();
  }
}
