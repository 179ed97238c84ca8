import type { BrowserKind } from '../../../scripts/browsers/candidates.ts';
import { ensureBrowser } from '../../../scripts/browsers/ensure.ts';
import { ensureBuilt } from '../../../scripts/build/build.ts';
import { DrivenBrowser } from '../../../scripts/drive/browser.ts';
import { receivedUrl, type Site, savedPageSite } from '../../../scripts/drive/site.ts';
import type { Tab } from '../../../scripts/drive/tab.ts';
import type { Config } from '../../linkedin/interactive/config.ts';
import { respond } from '../../linkedin/site.ts';
import { Sidebar } from './sidebar.ts';

/** Every story is told in both. */
export const browserKinds: readonly BrowserKind[] = ['chrome', 'firefox'];

/** A real browser with the production build in it. */
export async function openAnteroom(kind: BrowserKind): Promise<DrivenBrowser> {
  const { folders } = await ensureBuilt();
  return await DrivenBrowser.open(await ensureBrowser(kind), folders[kind]);
}

/** LinkedIn's stand-in that behaves: soft navigation, virtualised and late rows, the composer. */
export const interactiveSite =
  (config: Partial<Config> = {}): Site =>
  (url) =>
    respond(url.href, config);

/** A tab on one of LinkedIn's pages, and the sidebar in it. */
export interface Visit {
  readonly tab: Tab;
  readonly sidebar: Sidebar;
}

/** Opens the interactive page. */
export async function visit(
  browser: DrivenBrowser,
  config: Partial<Config> = {},
  url = receivedUrl,
): Promise<Visit> {
  return await visitSite(browser, interactiveSite(config), url);
}

/** Opens a page of the test's own as the invitations page. */
export async function visitHtml(browser: DrivenBrowser, html: string): Promise<Visit> {
  return await visitSite(browser, savedPageSite(Buffer.from(html)), receivedUrl);
}

export async function visitSite(browser: DrivenBrowser, site: Site, url: string): Promise<Visit> {
  const tab = await browser.openTab(site);
  await tab.visit(url);
  return { tab, sidebar: new Sidebar(browser, tab) };
}
