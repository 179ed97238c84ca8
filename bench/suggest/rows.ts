import * as z from 'zod';
import { ensureBrowser } from '../../scripts/browsers/ensure.ts';
import type { DrivenBrowser } from '../../scripts/drive/browser.ts';
import { inContentScript } from '../../scripts/drive/content-world.ts';
import { settledRecord } from '../../scripts/drive/settled.ts';
import { receivedUrl, savedPageSite } from '../../scripts/drive/site.ts';
import { withBrowser } from '../../scripts/drive/with-browser.ts';
import { percentile, type Row } from '../row.ts';
import { stillPage } from '../still-page.ts';

/** Rows on the page from the first, and rows that come one by one. A list that has come to rest is what a user looks at. */
const there = 10;
const arrivals = 40;
/** The pause before each, in milliseconds: browsers let what rests go cold, and users rest. */
const rhythm = 300;
const times = z.array(z.number());

/** How long after its row appeared a suggestion stands in the sidebar, beside what a message to the background takes. */
export async function rows(): Promise<Row[]> {
  return await withBrowser(await ensureBrowser('chrome'), measure);
}

async function measure(browser: DrivenBrowser): Promise<Row[]> {
  const still = await stillPage(browser, there + arrivals);
  const tab = await browser.openTab(
    savedPageSite(Buffer.from(still.replace('</body>', `${holdBack}</body>`))),
  );
  await tab.visit(receivedUrl);
  await settledRecord(browser, tab.tabId, 20_000);
  // Side by side, each in the other's pauses: whatever else the machine is busy with weighs on both alike.
  const [bare, suggested] = await Promise.all([
    inContentScript(tab.page, browser.origin, roundTrips).then((measured) => times.parse(measured)),
    browser.inClosedRoot(tab, appearances).then((measured) => times.parse(measured)),
  ]);
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
}

/** In the content script: the times of bare round trips to the background, in the rhythm in which rows arrive. */
const roundTrips = `(async () => {
  const times = [];
  await new Promise((done) => setTimeout(done, ${rhythm / 2}));
  for (let turn = 0; turn < ${arrivals}; turn++) {
    await new Promise((done) => setTimeout(done, ${rhythm}));
    const begun = performance.now();
    await api.runtime.sendMessage({ anteroom: 1, name: 'settings.get', input: {} });
    times.push(performance.now() - begun);
  }
  return times;
})()`;

/** In the page: takes all rows but the last few away, to be put on top one by one as a list does that loads. */
const holdBack = `<script>
  const rows = [...document.querySelectorAll('main [role="listitem"]')].slice(0, ${arrivals}).map((row) => row.parentElement);
  const list = rows[0].parentElement;
  for (const row of rows) row.remove();
  window.arriving = () => {
    const row = rows.pop();
    list.prepend(row);
    return row.querySelector('[componentkey]').getAttribute('componentkey').split(':').pop();
  };
</script>`;

/** With the sidebar's root: lets rows arrive and takes the time until each has an entry with its verdict. */
const appearances = `(async () => {
  const times = [];
  for (let turn = 0; turn < ${arrivals}; turn++) {
    root.querySelector('.list').scrollTop = 0;
    const begun = performance.now();
    const id = arriving();
    await new Promise((done, fail) => {
      const timer = setTimeout(() => fail(new Error('no suggestion came')), 10000);
      const observer = new MutationObserver(() => {
        if (!root.querySelector('[data-id="' + id + '"] .badge')) return;
        observer.disconnect();
        clearTimeout(timer);
        done();
      });
      observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
    });
    times.push(performance.now() - begun);
    await new Promise((done) => setTimeout(done, ${rhythm}));
  }
  return times;
})()`;
