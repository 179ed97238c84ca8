import * as z from 'zod';
import { ensureBrowser } from '../../scripts/browsers/ensure.ts';
import type { DrivenBrowser } from '../../scripts/drive/browser.ts';
import { settledRecord } from '../../scripts/drive/settled.ts';
import { receivedUrl, savedPageSite } from '../../scripts/drive/site.ts';
import { withBrowser } from '../../scripts/drive/with-browser.ts';
import type { Row } from '../row.ts';
import { stillPage } from '../still-page.ts';

const count = 500;
const frames = 300;
/** What is scrolled in each frame, in pixels: a quick flick of the wheel, held. */
const step = 60;
/** Frames come a little before or after they are due, whatever the page does; later than so is late. */
const due = 16.7 * 1.25;

/** Which share of the frames comes late while the sidebar's list is scrolled, beside the same frames without scrolling. */
export async function rows(): Promise<Row[]> {
  return await withBrowser(await ensureBrowser('chrome'), measure);
}

async function measure(browser: DrivenBrowser): Promise<Row[]> {
  const tab = await browser.openTab(savedPageSite(Buffer.from(await stillPage(browser, count))));
  await tab.visit(receivedUrl);
  await settledRecord(browser, tab.tabId, 60_000);
  const idle = lateShare(await browser.inClosedRoot(tab, framesWhile('')));
  const value = lateShare(await browser.inClosedRoot(tab, framesWhile(`list.scrollTop += ${step};`)));
  return [
    {
      name: `scroll.${count}`,
      value,
      unit: 'share of frames over 16.7 ms',
      against: `the same frames without scrolling (${idle.toFixed(3)})`,
      ratio: null,
      budget: 0.05,
    },
  ];
}

function lateShare(measured: unknown): number {
  const times = z.array(z.number()).length(frames).parse(measured);
  return times.filter((time) => time > due).length / frames;
}

/** With the sidebar's root: what each frame took in which this was done. */
const framesWhile = (work: string): string => `(async () => {
  const list = root.querySelector('.list');
  if (root.querySelector('[aria-setsize]').getAttribute('aria-setsize') !== '${count}') throw new Error('not all rows are listed');
  const frame = () => new Promise(requestAnimationFrame);
  const times = [];
  let before = await frame();
  for (let turn = 0; turn < ${frames}; turn++) {
    ${work}
    const now = await frame();
    times.push(now - before);
    before = now;
  }
  return times;
})()`;
