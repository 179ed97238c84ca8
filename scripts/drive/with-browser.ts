import type { FoundBrowser } from '../browsers/ensure.ts';
import { ensureBuilt } from '../build/build.ts';
import { DrivenBrowser } from './browser.ts';

/** What a process ends with that was interrupted (128 and the number of SIGINT). */
const interrupted = 130;

/**
 * Runs `work` with a browser that has the built extension in it, and closes the browser whatever happens: also when the
 * process is told to end, even while the browser is only starting.
 */
export async function withBrowser<T>(
  found: FoundBrowser,
  work: (browser: DrivenBrowser) => Promise<T>,
  { headless = true, extension }: { readonly headless?: boolean; readonly extension?: string } = {},
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
  try {
    return await work(await opening);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    await opening.then(
      (browser) => browser.close(),
      () => undefined,
    );
  }
}
