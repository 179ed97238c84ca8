import { closeSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from 'puppeteer-core';
import * as z from 'zod';
import { recognize } from '../../src/imports/recognize.ts';
import type { ImportReport, SkipReason } from '../../src/messages/import-report.ts';
import { renderKey } from '../../src/ui/text/render.ts';
import type { DrivenBrowser } from '../drive/browser.ts';
import { chooseFiles } from '../drive/choose-files.ts';
import { until } from '../drive/within.ts';
import { messagesLookup } from '../shared/messages.ts';
import { fromUser } from '../shared/place.ts';
import { Refusal } from '../shared/refusal.ts';
import { printable } from '../shared/terminal.ts';

/** The largest export there may be takes minutes. */
const longest = 20 * 60_000;

/** Where the page's import stands; null while it is under way. */
const standing = `(() => {
  const state = document.querySelector('.import-state');
  const go = document.querySelector('.explain .button-solid');
  if (go) return 'explain';
  if (state?.querySelector('.import-report')) return 'done';
  return state?.querySelector('.notice-failure') ? 'failed' : null;
})()`;

const standings = z.enum(['explain', 'done', 'failed']).nullable();

/** A file that cannot be read at all is the user's mistake; a row that cannot be is not. */
const hopeless: readonly SkipReason[] = [
  'unknownFile',
  'emptyFile',
  'damaged',
  'tooBig',
  'bomb',
  'encrypted',
];

/**
 * Takes files in by the extension's own options page, as a user would: backups restored one after the other, all others
 * imported together, the columns of a table taken as the page guesses them. @throws Refusal for a file that cannot be read
 */
export async function importFiles(browser: DrivenBrowser, files: readonly string[]): Promise<void> {
  if (files.length === 0) return;
  const page = await browser.openExtensionPage('src/options/index.html#data');
  try {
    const backups = files.filter(isBackup);
    for (const backup of backups) await restoreBackup(page, backup);
    const others = files.filter((file) => !backups.includes(file));
    if (others.length > 0) await importTogether(browser, page, others);
  } finally {
    await page.close();
  }
}

function isBackup(file: string): boolean {
  const head = new Uint8Array(4096);
  const descriptor = openSync(fromUser(file), 'r');
  try {
    const length = readSync(descriptor, head);
    return recognize(new TextDecoder().decode(head.subarray(0, length))).is === 'backup';
  } finally {
    closeSync(descriptor);
  }
}

async function restoreBackup(page: Page, file: string): Promise<void> {
  await chooseFiles(page, 'input[type="file"][hidden]', [fromUser(file)]);
  const look = async (gone: boolean) =>
    z
      .string()
      .nullable()
      .parse(
        await page.evaluate(`(() => {
      const failure = document.querySelector('.task-state .notice-failure');
      if (failure) return failure.textContent;
      return (document.querySelector('.restore-aside') === null) === ${gone} ? '' : null;
    })()`),
      );
  for (const gone of [false, true]) {
    const said = await until(() => look(gone), longest);
    if (said !== '')
      throw new Refusal(printable(`--import: ${file}: ${said ?? 'could not be restored'}`, 500));
    if (!gone) await (await page.$('.restore-aside .button-solid'))?.click();
  }
}

async function importTogether(browser: DrivenBrowser, page: Page, files: readonly string[]): Promise<void> {
  await chooseFiles(page, '.drop-zone-input', files.map(fromUser));
  const look = async () => standings.parse(await page.evaluate(standing));
  let state = await until(look, longest);
  if (state === 'explain') {
    const usable = await page.evaluate(`!document.querySelector('.explain .button-solid').disabled`);
    if (!usable) throw new Refusal(`--import: ${named(files)} has no column that says who it is about`);
    await (await page.$('.explain .button-solid'))?.click();
    state = await until(async () => {
      const now = await look();
      return now === 'explain' ? null : now;
    }, longest);
  }
  if (state !== 'done') throw new Refusal(`--import: ${named(files)} could not be imported`);
  const [latest] = (await browser.ask('imports.list', {})).imports;
  // Any text with commas looks like a table; one that said nothing was none.
  const mute = latest?.report?.files.find(({ kind, taken }) => kind === 'table' && taken === 0);
  if (mute) throw new Refusal(printable(`--import: nothing in ${mute.name} could be understood`, 500));
  const refused = latest?.report && refusedFile(latest.report, files);
  if (refused) {
    const reason = renderKey(`import_skip_${refused.reason}`, {}, { lookup: messagesLookup(), locale: 'en' });
    throw new Refusal(printable(`--import: ${refused.name}: ${reason}`, 500));
  }
}

/**
 * A file nothing could be read of. What an archive holds beside what is wanted refuses nobody; an archive that gives nothing at all
 * is refused by the first that could not be read of it.
 */
function refusedFile({ files: read, skipped }: ImportReport, chosen: readonly string[]) {
  const names = new Set(chosen.map((file) => basename(file)));
  const hopelessOnes = skipped.filter(({ reason }) => hopeless.includes(reason));
  const whole = hopelessOnes.find(({ name }) => names.has(name));
  if (whole) return whole;
  const empty = chosen.length === 1 && read.length === 0;
  const [first] = skipped;
  return empty && first
    ? { ...first, name: basename(chosen[0] ?? ''), reason: 'unknownFile' as const }
    : undefined;
}

function named(files: readonly string[]): string {
  return printable(files.join(', '), 300);
}
