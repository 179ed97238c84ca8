import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import * as z from 'zod';
import { ensureBrowser } from '../../scripts/browsers/ensure.ts';
import { ensureBuilt } from '../../scripts/build/build.ts';
import type { DrivenBrowser } from '../../scripts/drive/browser.ts';
import { withBrowser } from '../../scripts/drive/with-browser.ts';
import { median, type Row } from '../row.ts';

/** Openings of each, in turns; the first of both warm the browser up and are not counted. */
const rounds = 16;
const time = z.number();

const popupPage = 'src/popup/index.html';
const emptyPage = 'src/popup/empty.html';
/** A popup with one button, and nothing behind it. */
const empty = '<!doctype html><html lang="en"><body><button type="button">Empty</button></body></html>';

/** How long the popup takes from the click on its icon until it can be used, and from there into the editor. */
export async function rows(): Promise<Row[]> {
  const extension = await mkdtemp(join(tmpdir(), 'anteroom-popup-'));
  try {
    await cp((await ensureBuilt()).folders.chrome, extension, { recursive: true });
    await writeFile(join(extension, emptyPage), empty);
    return await withBrowser(await ensureBrowser('chrome'), measure, { extension });
  } finally {
    await rm(extension, { recursive: true, force: true });
  }
}

async function measure(browser: DrivenBrowser): Promise<Row[]> {
  const bare: number[] = [];
  const popup: number[] = [];
  const editor: number[] = [];
  // One page for both, so that neither pays for making a tab; its worker is awake, as it is while one reads LinkedIn.
  const page = await browser.openExtensionPage(emptyPage);
  await browser.ask('settings.get', {});
  await page.bringToFront();
  for (let round = 0; round < rounds; round++) {
    await page.goto(browser.origin + emptyPage, { waitUntil: 'domcontentloaded' });
    bare.push(await usable(page, `document.querySelector('button')`));
    await page.goto(browser.origin + popupPage, { waitUntil: 'domcontentloaded' });
    popup.push(
      await usable(
        page,
        `document.querySelector('.popup select') && document.querySelector('.popup-acts button')`,
      ),
    );
    const begun = time.parse(await page.evaluate('performance.now()'));
    await page.click('.popup-acts button');
    editor.push((await usable(page, `document.querySelector('.gates .line-sentence')`)) - begun);
  }
  const against = median(bare.slice(1));
  const row = (name: string, value: number): Row => ({
    name,
    value,
    unit: 'ms',
    against: `an empty page of the same extension (${against.toFixed(1)} ms)`,
    ratio: value / against,
    budget: null,
  });
  return [row('popup.open', median(popup.slice(1))), row('popup.editor', median(editor.slice(1)))];
}

/** When it is there and drawn, in milliseconds since the navigation began. */
async function usable(page: Page, what: string): Promise<number> {
  return time.parse(
    await page.evaluate(`new Promise((done) => {
      const look = () => ((${what}) ? requestAnimationFrame(() => done(performance.now())) : requestAnimationFrame(look));
      look();
    })`),
  );
}
