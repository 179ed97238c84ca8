import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DrivenBrowser } from '../../../scripts/drive/browser.ts';
import { until } from '../../../scripts/drive/within.ts';

/** What browsers call a file that is not whole yet. */
const unfinished = /\.(?:part|crdownload)$/;

/** A folder of the test's own, into which a browser saves what it downloads. */
export class Downloads {
  readonly #folder = mkdtempSync(join(tmpdir(), 'anteroom-downloads-'));

  /** Has everything saved here from now on. */
  static async of(browser: DrivenBrowser): Promise<Downloads> {
    const downloads = new Downloads();
    await browser.downloadTo(downloads.#folder);
    return downloads;
  }

  /** Waits for a whole file whose name matches. @throws Error with the names there were instead */
  async arrived(name: RegExp): Promise<{ readonly path: string; readonly text: string }> {
    const path = await until(async () => {
      const names = readdirSync(this.#folder);
      if (names.some((each) => unfinished.test(each))) return null;
      const found = names.find((each) => name.test(each));
      // A place is kept for it, empty, before it comes.
      return found && statSync(join(this.#folder, found)).size > 0 ? join(this.#folder, found) : null;
    }, 20_000);
    if (path !== null) return { path, text: readFileSync(path, 'utf8') };
    throw new Error(`no download is called ${name}, only: ${readdirSync(this.#folder).join(', ')}`);
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
