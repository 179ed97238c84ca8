import { join } from 'node:path';
import { ensureAnyBrowser, ensureBrowser } from '../browsers/ensure.ts';
import { ensureBuilt, publish } from '../build/build.ts';
import type { DrivenBrowser } from '../drive/browser.ts';
import { settledRecord } from '../drive/settled.ts';
import { receivedUrl, type Site } from '../drive/site.ts';
import { withBrowser } from '../drive/with-browser.ts';
import { workshop } from '../shared/place.ts';
import { runCommand } from '../shared/refusal.ts';
import { pageJson } from '../triage/page-json.ts';
import { pageTable } from '../triage/table.ts';
import { help, readOptions } from './options.ts';
import { standIn } from './stand-in.ts';

await runCommand(async () => {
  const options = readOptions(process.argv.slice(2));
  if (!options) {
    console.log(help);
    return;
  }
  const { headless } = options;
  const found = await (options.browser ? ensureBrowser(options.browser) : ensureAnyBrowser());
  await publish(await ensureBuilt());
  const site = await standIn();
  await withBrowser(
    found,
    (browser) => (headless ? printSuggestions(browser, site) : showUntilClosed(browser, site)),
    { headless, untilClosed: !headless },
  );
});

async function showUntilClosed(browser: DrivenBrowser, site: Site): Promise<void> {
  const closed = new Promise<void>((resolve) => browser.puppeteer.once('disconnected', () => resolve()));
  await browser.show(receivedUrl, site);
  console.log(
    'Anteroom is open on a made-up invitations page. Close the browser, or press Ctrl-C here, to end.',
  );
  await closed;
}

async function printSuggestions(browser: DrivenBrowser, site: Site): Promise<void> {
  const tab = await browser.openTab(site);
  await tab.visit(receivedUrl);
  const record = await settledRecord(browser, tab.tabId, 30_000);
  const picture = `${join(workshop, 'start')}.png` as const;
  await tab.page.screenshot({ path: picture });
  console.log(pageTable(pageJson('A made-up invitations page', record)));
  console.log(`\nPicture of the page with the sidebar: ${picture}`);
}
