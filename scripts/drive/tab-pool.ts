import type { Page } from 'puppeteer-core';
import * as z from 'zod';
import type { RecordedPage } from '../../src/messages/record.ts';
import type { DrivenBrowser } from './browser.ts';
import type { Started } from './chrome.ts';
import type { Site } from './site.ts';
import { intercept, Tab } from './tab.ts';
import { patient, until, within } from './within.ts';

const tabs = z.array(z.object({ id: z.int(), openerTabId: z.int().nullable() }));

/** In CSS pixels. */
export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

/** Of the same site, so that the browser keeps the tab's process. Nothing of ours runs there. */
const blank = 'https://www.linkedin.com/blank';

/** More blank tabs than this are closed. */
const most = 4;

/** The tabs of a browser: a new one costs more than the page in it, so those that were left are opened again. */
export class TabPool {
  readonly #browser: DrivenBrowser;
  readonly #started: Started;
  /** Blank tabs to be had again. */
  readonly #left: Tab[] = [];
  /** What was recorded in tabs before they were left, by visit. */
  readonly #past = new Set<string>();
  #opening: Promise<unknown> = Promise.resolve();

  constructor(browser: DrivenBrowser, started: Started) {
    this.#browser = browser;
    this.#started = started;
  }

  /** The pages of the tabs that were left. */
  get blank(): Page[] {
    return this.#left.map(({ page }) => page);
  }

  /**
   * An empty tab in a window of its own, since a hidden tab would get no frames and slow timers: one that was left
   * ({@link leave}), or a new one.
   */
  async open(site: Site, size: WindowSize = { width: 1440, height: 900 }): Promise<Tab> {
    const left = this.#left.pop();
    if (left) left.site = site;
    const tab = left ?? (await this.#newTab(site));
    await tab.page.setViewport(size);
    if (left) await tab.page.bringToFront();
    return tab;
  }

  /**
   * Has done with a tab. It becomes blank, and the next to open one gets it, for less than half of what a new one costs. What is
   * recorded of its page is no longer told ({@link records}). A page that does not let go is closed.
   */
  async leave(tab: Tab): Promise<void> {
    tab.site = (url) => (url.href === blank ? { body: '' } : null);
    const left = (async () => {
      const { pages } = await this.#browser.ask('record.list', { tabId: tab.tabId });
      for (const { visit } of pages) this.#past.add(visit);
      await tab.page.evaluate('sessionStorage.clear(); localStorage.clear()');
      await tab.page.goto(blank);
      return true;
    })().catch(() => false);
    if (this.#left.length < most && (await within(left, patient(3000)))) this.#left.push(tab);
    else await tab.close();
  }

  /** What the extension has recorded for a tab since it was opened ({@link open}), the latest first. */
  async records(tabId: number, facts = false): Promise<RecordedPage[]> {
    const { pages } = await this.#browser.ask('record.list', { tabId, facts });
    return pages
      .filter((page) => page.tabId === tabId && !this.#past.has(page.visit))
      .sort((one, other) => other.at - one.at);
  }

  async #newTab(site: Site): Promise<Tab> {
    // One after the other, so that the new id is the new tab's.
    const opened = this.#opening.then(async () => {
      const before = new Set((await this.#listed()).map(({ id }) => id));
      const page = await this.#browser.puppeteer.newPage({ type: 'window' });
      const tabId = await until(async () => {
        // What another page opened meanwhile has an opener; and a busy browser lists a tab a moment after it is there.
        const fresh = (await this.#listed()).filter(
          ({ id, openerTabId }) => !before.has(id) && openerTabId === null,
        );
        return fresh.length === 1 ? (fresh[0]?.id ?? null) : null;
      }, 10_000);
      if (tabId === null) throw new Error('cannot tell which tab is the new one');
      return new Tab(page, tabId, site);
    });
    this.#opening = opened.catch(() => undefined);
    const tab = await opened;
    await intercept(tab.page, (url) => tab.site(url), this.#started, this.#browser.requests);
    return tab;
  }

  async #listed(): Promise<z.infer<typeof tabs>> {
    const listed = 'list.map(({ id, openerTabId = null }) => ({ id, openerTabId }))';
    return tabs.parse(await this.#browser.inExtension(`api.tabs.query({}).then((list) => ${listed})`));
  }
}
