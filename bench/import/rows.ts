import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Page } from 'puppeteer-core';
import { ensureBrowser } from '../../scripts/browsers/ensure.ts';
import type { DrivenBrowser } from '../../scripts/drive/browser.ts';
import { chooseFiles } from '../../scripts/drive/choose-files.ts';
import { withBrowser } from '../../scripts/drive/with-browser.ts';
import { type MessagesOptions, messageLines } from '../../tests/imports/export/messages.ts';
import type { Row } from '../row.ts';
import { byHand } from './by-hand.ts';
import { peakMemory } from './memory.ts';

const optionsPage = 'src/options/index.html#data';
/** The largest import takes minutes. */
const longest = 15 * 60_000;

/** What an import takes beside doing the bare minimum by hand. */
export async function timeRows(): Promise<Row[]> {
  return [await withMessages({ count: 100_000 }, timed)];
}

/** How much memory a very large import needs. */
export async function memoryRows(): Promise<Row[]> {
  return [await withMessages({ count: 1_000_000, chatty: 60, people: 20_000 }, weighed)];
}

async function withMessages(
  options: MessagesOptions,
  measure: (browser: DrivenBrowser, file: string) => Promise<Row>,
): Promise<Row> {
  const folder = mkdtempSync(join(tmpdir(), 'anteroom-bench-'));
  try {
    const file = await written(folder, options);
    return await withBrowser(await ensureBrowser('chrome'), (browser) => measure(browser, file));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timed(browser: DrivenBrowser, file: string): Promise<Row> {
  const page = await browser.openExtensionPage(optionsPage);
  const against = await byHand(page, file);
  const begun = performance.now();
  await importOf(page, file);
  const value = performance.now() - begun;
  return {
    name: 'import.100k',
    value,
    unit: 'ms',
    against: `papaparse of the same file and raw writes of its 100,000 rows, same browser (${against.toFixed(0)} ms)`,
    ratio: value / against,
    budget: 2,
  };
}

async function weighed(browser: DrivenBrowser, file: string): Promise<Row> {
  const page = await browser.openExtensionPage(optionsPage);
  const value = await peakMemory(browser, () => importOf(page, file));
  return {
    name: 'import.peak-memory',
    value,
    unit: 'MB',
    against: 'all processes of the browser before the import of 1,000,000 messages',
    ratio: null,
    budget: null,
  };
}

async function importOf(page: Page, file: string): Promise<void> {
  await chooseFiles(page, '.drop-zone-input', [file]);
  await page.waitForSelector('.import-report, .import-state .notice-failure', { timeout: longest });
  if (!(await page.$('.import-report'))) throw new Error('the import failed');
}

/** Written as it is generated: a million messages are hundreds of megabytes. */
async function written(folder: string, options: MessagesOptions): Promise<string> {
  const file = join(folder, `messages-${options.count}.csv`);
  await pipeline(Readable.from(messageLines(options)), createWriteStream(file));
  return file;
}
