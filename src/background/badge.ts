import browser from 'webextension-polyfill';
import type { PageReading } from '../messages/reading.ts';
import { withDatabase } from './database/open.ts';
import { needsTerm } from './history/terms.ts';
import { readSettings } from './settings/settings.ts';
import { workerState } from './worker-state.ts';

/** LinkedIn-neutral; white text on it is readable. */
const colour = '#38434f';
/** There is room for about four characters. */
const most = 999;

/** One after the other: of two counts the later must stand on the icon. */
const last = workerState(() => Promise.resolve());

/**
 * Shows on the icon, for all tabs, what needs the user: how many pending invitations have a suggestion to do something, or an
 * answer to a question; or that Anteroom is off.
 */
export function showNeeds(): Promise<void> {
  last.current = last.current.then(() =>
    quietly(async () => {
      const { enabled } = await readSettings();
      const count = enabled ? await countNeeds() : 0;
      const text = count > most ? `${most}+` : count > 0 ? String(count) : '';
      await browser.action.setBadgeBackgroundColor({ color: colour });
      await browser.action.setBadgeText({
        text: enabled ? text : browser.i18n.getMessage('common_badgeOff'),
      });
    }),
  );
  return last.current;
}

/** Shows on the icon of one tab that its page cannot be read; else what all tabs show. */
export async function showPage(tabId: number, page: PageReading): Promise<void> {
  await quietly(() => browser.action.setBadgeText({ tabId, text: page.state === 'unreadable' ? '?' : null }));
}

/** The tab shows what all tabs show: its page was left, or Anteroom is off. */
export async function showNothing(tabId: number): Promise<void> {
  await quietly(() => browser.action.setBadgeText({ tabId, text: null }));
}

function countNeeds(): Promise<number> {
  return withDatabase(({ history }) =>
    history.where('terms').between([needsTerm(), -Infinity], [needsTerm(), Infinity]).count(),
  );
}

/** A tab can be gone by the time; the icon is never worth a failed request. */
async function quietly(show: () => Promise<void>): Promise<void> {
  try {
    await show();
  } catch {
    // Nothing to show it on.
  }
}
