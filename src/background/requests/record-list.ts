import browser from 'webextension-polyfill';
import { requests } from '../../messages.ts';
import type { Evidence } from '../../policy/facts/evidence.ts';
import type { AnteroomDatabase } from '../database/database.ts';
import { transact } from '../database/open.ts';
import type { PageRow } from '../database/rows.ts';
import { latestDeeds } from '../history/deeds.ts';
import { fromExtension } from '../messages/answer.ts';
import { refusalCounts } from '../messages/refusals.ts';
import { openPages } from '../pages/open-pages.ts';
import { sightingsOf } from '../pages/sightings.ts';
import { browserSession } from '../session.ts';

export const listRecord = fromExtension(requests['record.list'], async ({ tabId }) => {
  const [session, shown] = await Promise.all([browserSession(), tabsShowingLinkedIn()]);
  const pages = await transact('r', ['pages', 'sightings', 'invitations'], async (database) => {
    const open = await openPages(database, session);
    const asked = open.filter((page) => shown.has(page.tabId) && (tabId ?? page.tabId) === page.tabId);
    return Promise.all(asked.map((page) => withInvitations(database, page)));
  });
  const deeds = await transact('r', ['events'], latestDeeds);
  return { pages, deeds, refused: refusalCounts() };
});

/** A page that crashed or was replaced could not say goodbye. */
async function tabsShowingLinkedIn(): Promise<ReadonlySet<number | undefined>> {
  const tabs = await browser.tabs.query({ url: 'https://www.linkedin.com/mynetwork/*' });
  return new Set(tabs.map(({ id }) => id));
}

async function withInvitations(database: AnteroomDatabase, { tabId, visit, at, page, present }: PageRow) {
  const [rows, latest] = await Promise.all([
    sightingsOf(database, tabId, present),
    database.invitations.bulkGet([...present]),
  ]);
  const invitations = rows.flatMap((row, index) => {
    if (!row) return [];
    const { reading, suggestion, evidence } = row;
    return { reading, suggestion, decision: latest[index]?.decision ?? null, reply: replyState(evidence) };
  });
  return { tabId, visit, at, page, invitations };
}

function replyState({ 'reply.state': state }: Evidence): 'none' | 'asked' | 'answered' {
  return state?.value === 'asked' || state?.value === 'answered' ? state.value : 'none';
}
