import browser from 'webextension-polyfill';
import { requests } from '../../messages.ts';
import type { AnteroomDatabase } from '../database/database.ts';
import { transact } from '../database/open.ts';
import type { PageRow } from '../database/rows.ts';
import { fromExtension } from '../messages/answer.ts';
import { refusalCounts } from '../messages/refusals.ts';
import { openPages } from '../pages/open-pages.ts';
import { sightingsOf } from '../pages/sightings.ts';
import { browserSession } from '../session.ts';

export const listRecord = fromExtension(requests['record.list'], async ({ tabId }) => {
  const [session, shown] = await Promise.all([browserSession(), tabsShowingLinkedIn()]);
  const pages = await transact('r', ['pages', 'sightings'], async (database) => {
    const open = await openPages(database, session);
    const asked = open.filter((page) => shown.has(page.tabId) && (tabId ?? page.tabId) === page.tabId);
    return Promise.all(asked.map((page) => withInvitations(database, page)));
  });
  return { pages, refused: refusalCounts() };
});

/** A page that crashed or was replaced could not say goodbye. */
async function tabsShowingLinkedIn(): Promise<ReadonlySet<number | undefined>> {
  const tabs = await browser.tabs.query({ url: 'https://www.linkedin.com/mynetwork/*' });
  return new Set(tabs.map(({ id }) => id));
}

async function withInvitations(database: AnteroomDatabase, { tabId, visit, at, page, present }: PageRow) {
  const rows = await sightingsOf(database, tabId, present);
  const invitations = rows.flatMap((row) =>
    row ? [{ reading: row.reading, suggestion: row.suggestion }] : [],
  );
  return { tabId, visit, at, page, invitations };
}
