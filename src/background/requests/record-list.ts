import browser from 'webextension-polyfill';
import type { PageReading } from '../../messages/reading.ts';
import { requests } from '../../messages.ts';
import type { Evidence, FactValue } from '../../policy/facts/evidence.ts';
import type { AnteroomDatabase } from '../database/database.ts';
import { transact } from '../database/open.ts';
import type { PageRow } from '../database/rows.ts';
import { latestDeeds } from '../history/deeds.ts';
import { fromExtension } from '../messages/answer.ts';
import { refusalCounts } from '../messages/refusals.ts';
import { openPages } from '../pages/open-pages.ts';
import { sightingsOf } from '../pages/sightings.ts';
import { browserSession } from '../session.ts';

export const listRecord = fromExtension(requests['record.list'], async ({ tabId, facts = false }) => {
  const [session, shown] = await Promise.all([browserSession(), tabsShowingLinkedIn()]);
  const pages = await transact('r', ['pages', 'sightings', 'invitations'], async (database) => {
    const open = await openPages(database, session);
    const asked = open.filter((page) => shown.has(page.tabId) && (tabId ?? page.tabId) === page.tabId);
    return Promise.all(asked.map((page) => withInvitations(database, page, facts)));
  });
  const deeds = await transact('r', ['events'], latestDeeds);
  return { pages, deeds, refused: refusalCounts() };
});

/** A page that crashed or was replaced could not say goodbye. */
async function tabsShowingLinkedIn(): Promise<ReadonlySet<number | undefined>> {
  const tabs = await browser.tabs.query({ url: 'https://www.linkedin.com/mynetwork/*' });
  return new Set(tabs.map(({ id }) => id));
}

async function withInvitations(
  database: AnteroomDatabase,
  { tabId, visit, at, page, present }: PageRow,
  facts: boolean,
) {
  const [rows, latest] = await Promise.all([
    sightingsOf(database, tabId, present),
    database.invitations.bulkGet([...present]),
  ]);
  const invitations = rows.flatMap((row, index) => {
    if (!row) return [];
    const { reading, suggestion, evidence } = row;
    const decision = latest[index]?.decision ?? null;
    const told = facts ? { facts: valuesOf(evidence) } : {};
    return { reading, suggestion, decision, reply: replyState(evidence), ...told };
  });
  const whole = invitations.length === present.length;
  return { tabId, visit, at, page: whole ? page : stillReading(page), invitations };
}

/** A page's state comes with its first report, its rows with several: until all are here, the state says too much. */
function stillReading(page: PageReading): PageReading {
  return { ...page, state: 'loading', settled: false };
}

function valuesOf(evidence: Evidence): Record<string, FactValue> {
  return Object.fromEntries(
    Object.entries(evidence).flatMap(([name, fact]) => (fact ? [[name, fact.value]] : [])),
  );
}

function replyState({ 'reply.state': state }: Evidence): 'none' | 'asked' | 'answered' {
  return state?.value === 'asked' || state?.value === 'answered' ? state.value : 'none';
}
