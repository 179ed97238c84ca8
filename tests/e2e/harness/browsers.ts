import type { BrowserKind } from '../../../scripts/browsers/candidates.ts';
import { ensureBrowser } from '../../../scripts/browsers/ensure.ts';
import { ensureBuilt } from '../../../scripts/build/build.ts';
import { DrivenBrowser, type OpenOptions } from '../../../scripts/drive/browser.ts';
import { patient, within } from '../../../scripts/drive/within.ts';
import { endWithRun } from '../../../scripts/test/run-folder.ts';

/** This worker's browsers, from file to file: starting one takes seconds of both cores. They end with the run. */
const kept = new Map<BrowserKind, DrivenBrowser>();

/**
 * The worker's browser of this kind, with nothing in it, as after an install. One that was killed or does not answer any
 * more is replaced.
 */
export async function lend(kind: BrowserKind): Promise<DrivenBrowser> {
  const present = kept.get(kind);
  if (present && (await isReset(present))) return present;
  kept.delete(kind);
  await present?.close();
  const fresh = await openAnteroom(kind);
  kept.set(kind, fresh);
  return fresh;
}

/** A real browser with the production build in it, for whoever cannot share one. Close it. */
export async function openAnteroom(kind: BrowserKind, options: OpenOptions = {}): Promise<DrivenBrowser> {
  const { folders } = await ensureBuilt();
  const browser = await DrivenBrowser.open(await ensureBrowser(kind), folders[kind], options);
  endWithRun(browser.puppeteer.process()?.pid);
  return browser;
}

async function isReset(browser: DrivenBrowser): Promise<boolean> {
  const reset = browser.reset().then(
    () => true,
    () => false,
  );
  return (await within(reset, patient(20_000))) ?? false;
}

// Without the test runner there is nothing more to do; the driver ends its browsers with the process.
process.once('disconnect', () => process.exit());
