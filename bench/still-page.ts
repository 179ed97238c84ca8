import type { DrivenBrowser } from '../scripts/drive/browser.ts';
import { interactivePage } from '../tests/linkedin/site.ts';

/** Not LinkedIn's host: the installed extension keeps out while the page is made. */
const elsewhere = 'https://bench.example/mynetwork/invitation-manager/received/';

/** The interactive page with `count` rows in the document, as it stands, without the script that makes it behave. */
export async function stillPage(browser: DrivenBrowser, count: number): Promise<string> {
  const live = interactivePage({ count, first: count, rendered: count, latency: 0, things: false });
  const tab = await browser.openTab(() => ({ body: live }));
  await tab.visit(elsewhere);
  await tab.page.waitForFunction(`document.querySelectorAll('main [role="listitem"]').length >= ${count}`);
  const html = await tab.page.evaluate(`(() => {
    for (const script of document.querySelectorAll('script')) script.remove();
    return document.documentElement.outerHTML;
  })()`);
  await tab.close();
  return `<!doctype html>${String(html)}`;
}
