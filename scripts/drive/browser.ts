import type { Browser, Page, Target } from 'puppeteer-core';
import * as z from 'zod';
import type { RecordedPage } from '../../src/messages/record.ts';
import {
  requests as contract,
  failure,
  type Input,
  type Output,
  type RequestName,
} from '../../src/messages.ts';
import type { FoundBrowser } from '../browsers/ensure.ts';
import { type Started, startChrome } from './chrome.ts';
import { startFirefox } from './firefox.ts';
import { RequestLog } from './requests.ts';
import type { Site } from './site.ts';
import { intercept, type Tab } from './tab.ts';
import { TabPool, type WindowSize } from './tab-pool.ts';
import { until, within } from './within.ts';

/** Deletes every database of the extension's; JSON says how many. */
const emptied = `indexedDB.databases().then((all) => Promise.all(all.map(({ name }) => new Promise((done, fail) => {
  const deleting = indexedDB.deleteDatabase(name);
  deleting.onsuccess = () => done(name);
  deleting.onerror = () => fail(deleting.error);
}))))`;

const optionsPage = 'src/options/index.html';
const introduction = `${optionsPage}#start`;

/** The extension answered a request with a failure; `code` is the contract's. */
export class ExtensionFailure extends Error {
  override readonly name = 'ExtensionFailure';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** How a browser is opened. */
export interface OpenOptions {
  /** Without a window, as by default. */
  readonly headless?: boolean;
  /** The extension's introduction stays open. */
  readonly introduced?: boolean;
}

/** A real browser with the built extension in it and no network at all. Close it, or its processes stay. */
export class DrivenBrowser {
  readonly kind: FoundBrowser['kind'];
  readonly requests: RequestLog;
  readonly #started: Started;
  readonly #extension: string;
  #console: Promise<Page> | undefined;
  readonly #tabs: TabPool;

  private constructor(kind: FoundBrowser['kind'], started: Started, requests: RequestLog, extension: string) {
    this.#extension = extension;
    this.kind = kind;
    this.#started = started;
    this.requests = requests;
    this.#tabs = new TabPool(this, started);
  }

  /** Starts the browser and installs the extension from `extension`, the folder of a build for that browser. */
  static async open(
    found: FoundBrowser,
    extension: string,
    { headless = true, introduced = false }: OpenOptions = {},
  ): Promise<DrivenBrowser> {
    const requests = new RequestLog();
    const proxy = await requests.open();
    const start = found.kind === 'chrome' ? startChrome : startFirefox;
    try {
      const started = await start({ executable: found.executable, extension, headless, requests, proxy });
      // The extension opens it when it is installed; here it would only be a tab too many.
      if (!introduced) await started.closeOwnPage(introduction);
      return new DrivenBrowser(found.kind, started, requests, extension);
    } catch (error) {
      requests.close();
      throw error;
    }
  }

  get puppeteer(): Browser {
    return this.#started.puppeteer;
  }

  /** Where the extension's own files are: `chrome-extension://ID/` or `moz-extension://UUID/`. */
  get origin(): string {
    return this.#started.origin;
  }

  /** Opens a page of the extension's own in a tab, as `src/popup/index.html`. */
  async openExtensionPage(path: string): Promise<Page> {
    return await this.#started.openExtensionPage(path);
  }

  /** An empty tab of a size; see {@link TabPool.open}. */
  async openTab(site: Site, size?: WindowSize): Promise<Tab> {
    return await this.#tabs.open(site, size);
  }

  /** Has done with a tab; see {@link TabPool.leave}. */
  async leaveTab(tab: Tab): Promise<void> {
    await this.#tabs.leave(tab);
  }

  /** What the extension has recorded for a tab since it was opened, the latest first. */
  async records(tabId: number, facts = false): Promise<RecordedPage[]> {
    return await this.#tabs.records(tabId, facts);
  }

  /**
   * Opens `url` in the browser's first tab, for people to use: window and tab keep their own size. Tabs that are opened from
   * there (a profile) show the same site; in Firefox they do not, which tells of them too late.
   */
  async show(url: string, site: Site): Promise<Page> {
    const page = (await this.puppeteer.pages())[0] ?? (await this.puppeteer.newPage());
    this.puppeteer.on('targetcreated', (target) => void this.#showToo(target, site).catch(() => undefined));
    await intercept(page, site, this.#started, this.requests, 'stay');
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return page;
  }

  /**
   * Sends one of the contract's requests from the extension's own options page, as its interface would.
   * @throws ExtensionFailure when the extension answers with one, Error when the answer breaks the contract
   */
  async ask<N extends RequestName>(name: N, input: Input<N>): Promise<Output<N>> {
    const envelope = JSON.stringify({ anteroom: 1, name, input });
    const answer = await this.inExtension(`api.runtime.sendMessage(${envelope})`);
    const failed = failure.safeParse(answer);
    if (failed.success) throw new ExtensionFailure(failed.data.error.code, failed.data.error.message);
    const output: z.ZodType = contract[name].output;
    // Parsed just now by the schema that Output<N> is inferred from; the compiler cannot see that the two N are one.
    return z.object({ ok: z.literal(true), value: output }).parse(answer).value as Output<N>;
  }

  /** Evaluates an expression in the options page, with `api` for the browser's extension interface; JSON comes back. */
  async inExtension(expression: string): Promise<unknown> {
    // The tab that requests are sent from, opened with the first of them: whoever only looks needs none.
    this.#console ??= this.#started.openExtensionPage(optionsPage);
    const console = await this.#console;
    return await console.evaluate(
      `(async (api) => JSON.parse(JSON.stringify((await (${expression})) ?? null)))(globalThis.browser ?? globalThis.chrome)`,
    );
  }

  /** Looks into the sidebar's closed shadow root, see {@link Started.inClosedRoot}. */
  async inClosedRoot(tab: Tab, expression: string): Promise<unknown> {
    return await this.#started.inClosedRoot(tab, expression);
  }

  /** Ends the background as the browser does when it has been idle; the next event starts it again. */
  async stopBackground(): Promise<void> {
    await this.inExtension('null');
    await this.#started.stopBackground();
  }

  /** Saves every download into this folder, without a question. */
  async downloadTo(folder: string): Promise<void> {
    await this.#started.downloadTo(folder);
  }

  /** Gives one of the manifest's commands in a tab, as its keys would; see {@link Started.command}. */
  async command(name: string, tab: Tab): Promise<void> {
    await tab.page.bringToFront();
    await this.ask('settings.get', {});
    await this.#started.command(name, tab);
  }

  /** Installs the extension anew over itself, as an update does: pages that are open keep what the old one put into them. */
  async updateExtension(): Promise<void> {
    await this.puppeteer.installExtension(this.#extension);
    const old = await this.#console;
    this.#console = undefined;
    await within(old?.close().catch(() => undefined) ?? Promise.resolve(), 2000);
    const answers = async () => {
      try {
        await this.ask('settings.get', {});
        return true;
      } catch {
        this.#console = undefined;
        return null;
      }
    };
    if (!(await until(answers, 15_000, 200)))
      throw new Error('the extension does not answer after its update');
  }

  /** Loads every page of the web anew: what the extension put into them belongs to the one before. */
  async reloadPages(): Promise<void> {
    const pages = (await this.puppeteer.pages()).filter((page) => page.url().startsWith('https:'));
    const loads = pages.map((page) => page.reload({ waitUntil: 'domcontentloaded', timeout: 0 }));
    await within(Promise.allSettled(loads), 10_000);
  }

  /** The requests made by any part of the extension so far. */
  async extensionRequests(): Promise<string[]> {
    await this.#started.collectRequests();
    return this.requests.by('extension').map(({ url }) => url);
  }

  /**
   * Makes the browser as new: no tab but blank ones and the one that requests are sent from, nothing stored, no request seen.
   * @throws Error when the browser does not answer
   */
  async reset(): Promise<void> {
    await this.inExtension('null');
    const console = await this.#console;
    const kept = [console, ...this.#tabs.blank];
    const others = (await this.puppeteer.pages()).filter((page) => !kept.includes(page));
    await Promise.all(others.map((page) => within(page.close({ runBeforeUnload: false }), 5000)));
    await this.inExtension(
      `Promise.all(['local', 'session', 'sync'].map((area) => api.storage[area].clear()))`,
    );
    // Stopped before, so that nothing holds the database, and after, so that nothing remembers it.
    await this.stopBackground();
    await this.inExtension(emptied);
    await this.stopBackground();
    await this.#started.collectRequests();
    this.requests.seen.length = 0;
  }

  async close(): Promise<void> {
    const child = this.puppeteer.process();
    const closed = await within(
      this.puppeteer.close().then(() => true),
      8000,
    );
    if (!closed) child?.kill('SIGKILL');
    this.requests.close();
  }

  /** A tab the user opened: it began to load before anything could answer it, so it begins again. */
  async #showToo(target: Target, site: Site): Promise<void> {
    const url = target.url();
    const page = url.startsWith('https://') && target.type() === 'page' ? await target.page() : null;
    if (!page) return;
    await intercept(page, site, this.#started, this.requests, 'stay');
    await page.goto(url, { waitUntil: 'domcontentloaded' });
  }
}
