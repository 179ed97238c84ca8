import type { DrivenBrowser } from '../../../scripts/drive/browser.ts';
import { settledRecord } from '../../../scripts/drive/settled.ts';
import { receivedUrl, type Site, savedPageSite } from '../../../scripts/drive/site.ts';
import type { Tab } from '../../../scripts/drive/tab.ts';
import { patient } from '../../../scripts/drive/within.ts';
import type { RecordedPage } from '../../../src/messages/record.ts';
import type { Config } from '../../linkedin/interactive/config.ts';
import { respond } from '../../linkedin/site.ts';
import { Sidebar } from './sidebar.ts';

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

/** What is recorded of a tab once the extension has settled on it; null when it never was. */
export async function settled(browser: DrivenBrowser, tab: Tab): Promise<RecordedPage | null> {
  return await settledRecord(browser, tab.tabId, patient(20_000));
}
