import { setTimeout as pause } from 'node:timers/promises';
import type { DrivenBrowser } from '../drive/browser.ts';
import { scrollToEnd } from '../drive/scroll.ts';
import { profileUrl, savedPageSite } from '../drive/site.ts';
import { within } from '../drive/within.ts';
import type { SavedProfile } from './options.ts';

/** How long a profile that was read, but not to its end, may take to show more, in milliseconds. */
const patience = 5000;

/**
 * Opens every saved profile as its address, one after the other and scrolled to its end as a user would, and waits until
 * the extension has read it. `warn` is told of one that could not be read.
 */
export async function readProfiles(
  browser: DrivenBrowser,
  profiles: readonly SavedProfile[],
  timeoutMs: number,
  warn: (line: string) => void,
): Promise<void> {
  for (const profile of profiles) {
    const address = profileUrl(profile.slug);
    const tab = await browser.openTab(savedPageSite(profile.content, address));
    const end = Date.now() + timeoutMs;
    const left = () => Math.max(0, end - Date.now());
    try {
      await tab.visit(address, left());
      await within(scrollToEnd(tab.page, left()), left());
      if (!(await isRead(browser, profile.slug, end))) {
        warn(`${profile.file} shows no profile that could be read`);
      }
    } finally {
      await browser.leaveTab(tab);
    }
  }
}

async function isRead(browser: DrivenBrowser, slug: string, end: number): Promise<boolean> {
  let since: number | null = null;
  while (Date.now() < end) {
    const { read } = await browser.ask('profile.get', { slug });
    if (read?.whole) return true;
    if (read) since ??= Date.now();
    if (since !== null && Date.now() - since > patience) return true;
    await pause(100);
  }
  return since !== null;
}
