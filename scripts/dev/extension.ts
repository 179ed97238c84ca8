import { rmSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureAnyBrowser, ensureBrowser } from '../browsers/ensure.ts';
import { buildFor } from '../build/build.ts';
import { buildInputs } from '../build/fingerprint.ts';
import type { DrivenBrowser } from '../drive/browser.ts';
import { receivedUrl } from '../drive/site.ts';
import { withBrowser } from '../drive/with-browser.ts';
import { root, workshop } from '../shared/place.ts';
import { standIn } from '../start/stand-in.ts';
import { followChanges } from './follow.ts';
import type { DevOptions } from './options.ts';

/**
 * Opens a browser with the built extension on the made-up invitations page, builds it anew whenever its sources change, and
 * loads it and the page again, until the browser is closed. Always the production build: a development build would let any page
 * address it (docs/adr/0001).
 */
export async function showExtension({ browser: wanted, headless }: DevOptions): Promise<void> {
  const found = await (wanted ? ensureBrowser(wanted) : ensureAnyBrowser());
  // The browser knows an extension by its folder, so every build of this run takes the place of the one before.
  const extension = join(workshop, `dev-${process.pid}`);
  const fresh = `${extension}-new`;
  const build = async () => {
    await buildFor(found.kind, fresh);
    await rm(extension, { recursive: true, force: true });
    await rename(fresh, extension);
  };
  // However it ends: an interrupted process runs nothing else.
  process.on('exit', () => {
    for (const folder of [extension, fresh]) rmSync(folder, { recursive: true, force: true });
  });
  await build();
  const site = await standIn();
  await withBrowser(
    found,
    async (browser) => {
      const closed = new AbortController();
      browser.puppeteer.once('disconnected', () => closed.abort());
      await browser.show(receivedUrl, site);
      console.log(
        'Anteroom is open on a made-up invitations page and follows its sources. Close the browser, or press Ctrl-C here, to end.',
      );
      await followChanges(
        buildInputs.map((path) => join(root, path)),
        () => renew(browser, build),
        closed.signal,
      );
    },
    { headless, extension, untilClosed: true },
  );
}

/** A build that fails is told, and what was there before stays. */
async function renew(browser: DrivenBrowser, build: () => Promise<void>): Promise<void> {
  const began = Date.now();
  try {
    await build();
    await browser.updateExtension();
    await browser.reloadPages();
    console.log(`Built and loaded anew in ${((Date.now() - began) / 1000).toFixed(1)} s.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
  }
}
