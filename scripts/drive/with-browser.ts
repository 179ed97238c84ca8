import { setTimeout as pause } from 'node:timers/promises';
import type { FoundBrowser } from '../browsers/ensure.ts';
import { ensureBuilt } from '../build/build.ts';
import { firstLine, Refusal } from '../shared/refusal.ts';
import { DrivenBrowser } from './browser.ts';

/** What a process ends with that was interrupted (128 and the number of SIGINT). */
const interrupted = 130;

/** How a browser is had. */
interface WithBrowserOptions {
  readonly headless?: boolean;
  /** The folder of the build to use, else the newest. */
  readonly extension?: string;
  /** The work ends when the user closes the browser; else that is an accident. */
  readonly untilClosed?: boolean;
}

/** How the driver says that the browser it was starting is no longer there. */
const lost =
  /target closed|session closed|connection closed|failed to launch|protocol error|detached|ECONNRESET|EPIPE/i;

const gone = () => new Refusal('the browser ended before its work was done; run this again');

/** Fails a moment after the browser has ended: work that ends with it may still say so. */
async function ended(browser: DrivenBrowser, signal: AbortSignal): Promise<never> {
  await new Promise<void>((resolve) => browser.puppeteer.once('disconnected', () => resolve()));
  await pause(1000, undefined, { signal });
  throw gone();
}

/**
 * Runs `work` with a browser that has the built extension in it, and closes the browser whatever happens: also when the
 * process is told to end, even while the browser is only starting.
 */
export async function withBrowser<T>(
  found: FoundBrowser,
  work: (browser: DrivenBrowser) => Promise<T>,
  { headless = true, extension, untilClosed = false }: WithBrowserOptions = {},
): Promise<T> {
  const folder = extension ?? (await ensureBuilt()).folders[found.kind];
  const opening = DrivenBrowser.open(found, folder, { headless });
  const stop = () => {
    void opening
      .then((browser) => browser.close())
      .catch(() => undefined)
      .finally(() => process.exit(interrupted));
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  const done = new AbortController();
  try {
    const browser = await opening;
    return await (untilClosed ? work(browser) : Promise.race([work(browser), ended(browser, done.signal)]));
  } catch (error) {
    // Whatever else went wrong then came of it.
    const isGone = await opening.then(
      ({ puppeteer }) => !puppeteer.connected,
      (failed) => lost.test(firstLine(failed)),
    );
    if (!untilClosed && isGone) throw gone();
    throw error;
  } finally {
    done.abort();
    process.off('SIGINT', stop).off('SIGTERM', stop);
    await opening.then(
      (browser) => browser.close(),
      () => undefined,
    );
  }
}
