import type { HTTPRequest, Page } from 'puppeteer-core';
import type { Started } from './chrome.ts';
import type { RequestLog } from './requests.ts';
import type { Site } from './site.ts';
import { within } from './within.ts';

/** A tab whose every request is answered by its {@link Site} or refused. */
export class Tab {
  readonly page: Page;
  /** The id the extension knows the tab by. */
  readonly tabId: number;
  /** Stands in place of the network. */
  site: Site;

  constructor(page: Page, tabId: number, site: Site) {
    this.page = page;
    this.tabId = tabId;
    this.site = site;
  }

  /** Begins to load `url`; a page that hangs or redirects does not hold us up for more than `ms`. */
  async visit(url: string, ms = 10_000): Promise<void> {
    const loaded = this.page.goto(url, { waitUntil: 'domcontentloaded', timeout: 0 });
    await within(
      loaded.catch(() => undefined),
      ms,
    );
  }

  /** Closes the tab without asking the page; a page in an endless loop cannot hold us up. */
  async close(): Promise<void> {
    await within(this.page.close({ runBeforeUnload: false }), 3000);
  }
}

/** Puts the stand-in in place of the network for one page, and keeps dialogs and (unless they may `stay`) pop-ups from stopping it. */
export async function intercept(
  page: Page,
  site: Site,
  started: Started,
  requests: RequestLog,
  popups: 'close' | 'stay' = 'close',
): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request, site, started, requests).catch(() => undefined));
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  if (popups === 'close') page.on('popup', (popup) => void popup?.close().catch(() => undefined));
}

async function answer(
  request: HTTPRequest,
  site: Site,
  started: Started,
  requests: RequestLog,
): Promise<void> {
  const url = new URL(request.url());
  // Inside the page's own document; nothing is asked of anybody.
  if (url.protocol === 'data:' || url.protocol === 'blob:') return await request.continue();
  const from = started.isByExtension(request) ? 'extension' : 'page';
  const found = url.protocol === 'https:' ? site(url) : null;
  requests.note(request.url(), from, found !== null);
  // A refused navigation leaves the page as it is; any other kind of failure would put an error page in its place.
  if (!found) return await request.abort('aborted');
  await request.respond({
    status: found.status ?? 200,
    contentType: found.contentType ?? 'text/html; charset=utf-8',
    headers: { ...found.headers },
    body: found.body,
  });
}
