import * as z from 'zod';
import { ensureBrowser } from '../../scripts/browsers/ensure.ts';
import { ensureBuilt } from '../../scripts/build/build.ts';
import { DrivenBrowser } from '../../scripts/drive/browser.ts';
import { inContentScript } from '../../scripts/drive/content-world.ts';
import { settledRecord } from '../../scripts/drive/settled.ts';
import { receivedUrl } from '../../scripts/drive/site.ts';
import { respond } from '../../tests/linkedin/site.ts';
import { percentile, type Row } from '../row.ts';

const arrivals = 60;
const times = z.array(z.number());

/** How long after its row appeared a suggestion stands in the sidebar, beside what a message to the background takes. */
export async function rows(): Promise<Row[]> {
  const { folders } = await ensureBuilt();
  const browser = await DrivenBrowser.open(await ensureBrowser('chrome'), folders.chrome);
  try {
    const tab = await browser.openTab((url) =>
      respond(url.href, { count: 10, rendered: 200, latency: 0, late: 0, things: false }),
    );
    await tab.visit(receivedUrl);
    await settledRecord(browser, tab.tabId, 20_000);
    const bare = times.parse(await inContentScript(tab.page, browser.origin, roundTrips));
    const suggested = times.parse(await browser.inClosedRoot(tab, appearances));
    const value = percentile(suggested, 95);
    const against = percentile(bare, 95);
    return [
      {
        name: 'suggest.p95',
        value,
        unit: 'ms',
        against: `a bare message round trip of the same browser, 95th percentile (${against.toFixed(2)} ms)`,
        ratio: value / against,
        budget: 3,
      },
    ];
  } finally {
    await browser.close();
  }
}

/** In the content script: the times of bare round trips to the background, one after the other. */
const roundTrips = `(async () => {
  const times = [];
  for (let turn = 0; turn < 210; turn++) {
    const begun = performance.now();
    await api.runtime.sendMessage({ anteroom: 1, name: 'settings.get', input: {} });
    if (turn >= 10) times.push(performance.now() - begun);
    await new Promise((done) => setTimeout(done, 5));
  }
  return times;
})()`;

/** With the sidebar's root: lets invitations arrive and takes the time until each has a verdict there. */
const appearances = `(async () => {
  const times = [];
  for (let turn = 0; turn < ${arrivals}; turn++) {
    const verdict = new Promise((done, fail) => {
      const timer = setTimeout(() => fail(new Error('no suggestion came')), 10000);
      const look = () => {
        const entry = root.querySelector('.entry');
        if (entry === before || !entry?.querySelector('.badge')) return;
        observer.disconnect();
        clearTimeout(timer);
        done(performance.now());
      };
      const before = root.querySelector('.entry');
      const observer = new MutationObserver(look);
      observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
    });
    const begun = performance.now();
    standIn.arrive(1);
    times.push((await verdict) - begun);
    await new Promise((done) => setTimeout(done, 300));
  }
  return times;
})()`;
