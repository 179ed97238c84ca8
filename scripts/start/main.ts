import { join } from 'node:path';
import { respond } from '../../tests/linkedin/site.ts';
import { ensureAnyBrowser, ensureBrowser } from '../browsers/ensure.ts';
import { ensureBuilt, publish } from '../build/build.ts';
import { DrivenBrowser } from '../drive/browser.ts';
import { settledRecord } from '../drive/settled.ts';
import { receivedUrl, type Site } from '../drive/site.ts';
import { workshop } from '../shared/place.ts';
import { runCommand } from '../shared/refusal.ts';
import { pageJson } from '../triage/page-json.ts';
import { pageTable } from '../triage/table.ts';
import { help, readOptions } from './options.ts';

/** Thirty people, all of their rows there at once: nobody has to scroll to see what Anteroom does. */
const site: Site = (url) => respond(url.href, { count: 30, rendered: 30 });

await runCommand(async () => {
  const options = readOptions(process.argv.slice(2));
  if (!options) {
    console.log(help);
    return;
  }
  const found = await (options.browser ? ensureBrowser(options.browser) : ensureAnyBrowser());
  const build = await ensureBuilt();
  await publish(build);
  const browser = await DrivenBrowser.open(found, build.folders[found.kind], options.headless);
  const stop = () => void browser.close();
  process.on('SIGINT', stop).on('SIGTERM', stop);
  try {
    await (options.headless ? printSuggestions(browser) : showUntilClosed(browser));
  } finally {
    await browser.close();
  }
});

async function showUntilClosed(browser: DrivenBrowser): Promise<void> {
  const closed = new Promise<void>((resolve) => browser.puppeteer.once('disconnected', () => resolve()));
  await browser.show(receivedUrl, site);
  console.log(
    'Anteroom is open on a made-up invitations page. Close the browser, or press Ctrl-C here, to end.',
  );
  await closed;
}

async function printSuggestions(browser: DrivenBrowser): Promise<void> {
  const tab = await browser.openTab(site);
  await tab.visit(receivedUrl);
  const record = await settledRecord(browser, tab.tabId, 30_000);
  const picture = join(workshop, 'start.png');
  await tab.page.screenshot({ path: `${workshop}/start.png` });
  console.log(pageTable(pageJson('A made-up invitations page', record)));
  console.log(`\nPicture of the page with the sidebar: ${picture}`);
}
