import browser from 'webextension-polyfill';
import type { PageReading } from '../messages/reading.ts';

/** LinkedIn-neutral; white text on it is readable. */
const colour = '#38434f';

/** Shows on the icon how many invitations wait on the tab's page. It goes by itself with the page or the tab. */
export async function showWaiting(tabId: number, page: PageReading, waiting: number): Promise<void> {
  const text = page.state === 'unreadable' ? '?' : waiting > 0 ? String(waiting) : '';
  await quietly(() => browser.action.setBadgeText({ tabId, text }));
}

/** Takes the count off the icon: the page was left, or Anteroom is off. */
export async function showNothing(tabId: number): Promise<void> {
  await quietly(() => browser.action.setBadgeText({ tabId, text: '' }));
}

/** Shows on the icon, for all tabs, whether Anteroom is on. */
export async function showEnabled(enabled: boolean): Promise<void> {
  await quietly(async () => {
    await browser.action.setBadgeBackgroundColor({ color: colour });
    await browser.action.setBadgeText({ text: enabled ? '' : browser.i18n.getMessage('common_badgeOff') });
  });
}

/** A tab can be gone by the time; the icon is never worth a failed request. */
async function quietly(show: () => Promise<void>): Promise<void> {
  try {
    await show();
  } catch {
    // Nothing to show it on.
  }
}
