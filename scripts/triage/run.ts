import { ensureAnyBrowser, ensureBrowser, type FoundBrowser } from '../browsers/ensure.ts';
import { type DrivenBrowser, ExtensionFailure } from '../drive/browser.ts';
import { scrollToEnd } from '../drive/scroll.ts';
import { recordOf, settledRecord } from '../drive/settled.ts';
import { receivedUrl, savedPageSite } from '../drive/site.ts';
import { withBrowser } from '../drive/with-browser.ts';
import { within } from '../drive/within.ts';
import type { PolicyChoice } from '../shared/files.ts';
import { firstLine, Refusal } from '../shared/refusal.ts';
import { printable } from '../shared/terminal.ts';
import { learnAll, recordDecisions } from './decisions.ts';
import { importFiles } from './import-files.ts';
import type { SavedPage, TriageOptions } from './options.ts';
import { type PageJson, pageJson } from './page-json.ts';
import { readProfiles } from './read-profiles.ts';

/** Pages open at a time: they mostly wait, for rows that may yet come. */
const lanes = 4;

/** What the command prints with `--json`. */
export interface Triaged {
  /** What was learned from earlier decisions, a sentence each; left out: that was not asked for. */
  readonly learned?: readonly string[];
  /** In the order asked. */
  readonly pages: readonly PageJson[];
}

/** Told besides the result, a line each. */
export type Warn = (line: string) => void;

/** Opens every page in a real browser with the built extension and answers what it recorded, in the order asked. */
export async function triage(options: TriageOptions, warn: Warn): Promise<Triaged> {
  return await withBrowser(await browserFor(options), (browser) => triageIn(browser, options, warn));
}

/** The same in a browser that is open, with a new extension in it. */
export async function triageIn(browser: DrivenBrowser, options: TriageOptions, warn: Warn): Promise<Triaged> {
  if (options.now !== null) await browser.ask('clock.set', { now: options.now });
  if (options.policy) await choosePolicy(browser, options.policy);
  await importFiles(browser, options.imports);
  await readProfiles(browser, options.profiles, options.timeoutMs, warn);
  await recordDecisions(browser, options.decisions);
  const learned = options.learn ? { learned: await learnAll(browser) } : {};
  const pages = await inLanes(options.pages, (page, index) => readPage(browser, page, index, options, warn));
  return { ...learned, pages };
}

async function browserFor(options: TriageOptions): Promise<FoundBrowser> {
  return options.browser ? await ensureBrowser(options.browser) : await ensureAnyBrowser();
}

async function choosePolicy(browser: DrivenBrowser, policy: PolicyChoice): Promise<void> {
  try {
    const id =
      'id' in policy ? policy.id : (await browser.ask('policy.install', { file: policy.content })).id;
    await browser.ask('settings.set', { policy: id });
  } catch (error) {
    if (!(error instanceof ExtensionFailure)) throw error;
    if ('file' in policy) throw new Refusal(invalidPolicy(policy.file, error));
    throw new Refusal(
      `there is no policy "${policy.id}"${error.code === 'unknown-policy' ? '' : `: ${firstLine(error)}`}`,
    );
  }
}

/** The extension lists one problem a line; one line takes the first few. */
function invalidPolicy(file: string, { message }: ExtensionFailure): string {
  const problems = message.split('\n').filter(Boolean);
  const more = problems.length > 3 ? `; and ${problems.length - 3} more` : '';
  return printable(`${file} is not a valid policy: ${problems.slice(0, 3).join('; ')}${more}`, 2000);
}

async function readPage(
  browser: DrivenBrowser,
  page: SavedPage,
  index: number,
  options: TriageOptions,
  warn: Warn,
): Promise<PageJson> {
  const tab = await browser.openTab(savedPageSite(page.content));
  const end = Date.now() + options.timeoutMs;
  const left = () => Math.max(0, end - Date.now());
  try {
    await tab.visit(receivedUrl, left());
    let record = await settledRecord(browser, tab.tabId, left());
    if (options.scroll && record) {
      await within(scrollToEnd(tab.page, left()), left());
      record = await settledRecord(browser, tab.tabId, Math.max(1000, left()));
    }
    if (!record?.page.settled) {
      warn(`${page.file} did not settle within ${options.timeoutMs / 1000} s`);
    }
    if (options.screenshot) {
      const picture = tab.page.screenshot({ path: numbered(options.screenshot, index) });
      if (!(await within(picture, 10_000))) warn(`no picture of ${page.file}`);
    }
    // What is asked for in one go tells of one moment.
    const told = options.facts && record ? ((await recordOf(browser, tab.tabId, true)) ?? record) : record;
    return pageJson(page.file, told, options.now ?? undefined);
  } finally {
    await browser.leaveTab(tab);
  }
}

/** `shot.png` for the first page, `shot-2.png` for the second. */
function numbered(file: string, index: number): `${string}.png` {
  const stem = file.replace(/\.png$/i, '');
  return index === 0 ? `${stem}.png` : `${stem}-${index + 1}.png`;
}

async function inLanes<In, Out>(
  work: readonly In[],
  each: (item: In, index: number) => Promise<Out>,
): Promise<Out[]> {
  const results: Out[] = new Array(work.length);
  const queue = work.entries();
  const lane = async () => {
    for (const [index, item] of queue) results[index] = await each(item, index);
  };
  await Promise.all(Array.from({ length: Math.min(lanes, work.length) }, lane));
  return results;
}
