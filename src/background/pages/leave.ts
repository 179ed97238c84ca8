import { transact } from '../database/open.ts';
import { forgetLimits } from '../messages/limits.ts';
import { browserSession } from '../session.ts';
import { hearPage } from './mutual-shown.ts';
import { forgetSightings } from './sightings.ts';

/** Notes that a visit is over. Of a visit that is not the tab's latest there is nothing to note. */
export async function leavePage(tabId: number, visit: string): Promise<void> {
  await transact('rw', ['pages'], async ({ pages }) => {
    const page = await pages.get(tabId);
    if (page?.visit === visit) await pages.put({ ...page, open: false });
  });
  hearPage(tabId, null);
}

/** Forgets the page of a tab that is gone, and whatever an earlier browser session left behind. */
export async function forgetTab(tabId: number): Promise<void> {
  const session = await browserSession();
  await transact('rw', ['pages', 'sightings'], async (database) => {
    const over = database.pages.filter((page) => page.tabId === tabId || page.session !== session);
    const tabs = await over.primaryKeys();
    await Promise.all(tabs.map((each) => forgetSightings(database, each)));
    await database.pages.bulkDelete(tabs);
  });
  forgetLimits(tabId);
  hearPage(tabId, null);
}
