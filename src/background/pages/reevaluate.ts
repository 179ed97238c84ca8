import type { Suggestion } from '../../policy/suggestion.ts';
import { announce } from '../announce.ts';
import { showNeeds } from '../badge.ts';
import type { AnteroomDatabase } from '../database/database.ts';
import { transact } from '../database/open.ts';
import type { PageRow } from '../database/rows.ts';
import { push } from '../messages/push.ts';
import { activePolicy } from '../triage/policies.ts';
import { judge } from '../triage/suggest.ts';
import { type Circumstances, currentCircumstances } from './circumstances.ts';
import { showsMutual } from './mutual-shown.ts';
import { openPages } from './open-pages.ts';
import { recordJudged } from './record-judged.ts';
import { reportTables } from './record-report.ts';
import { sightingsOf } from './sightings.ts';

/**
 * Judges the invitations of every open page anew (after a change of policy or of what is known) and tells each page what
 * changed. Can be stopped at any point: what a page has not acknowledged stays owed, and comes with its next report.
 */
export async function reevaluateOpenPages(): Promise<void> {
  const circumstances = await currentCircumstances();
  const pages = await transact('r', ['pages'], (database) => openPages(database, circumstances.session));
  await Promise.all(pages.map(({ tabId }) => reevaluate(tabId, circumstances)));
  void showNeeds();
  if (pages.length > 0) void announce('history');
}

async function reevaluate(tabId: number, circumstances: Circumstances): Promise<void> {
  const outcome = await transact('rw', reportTables, (database) =>
    judgeAgain(database, tabId, circumstances),
  );
  if (!outcome) return;
  const { page, suggestions } = outcome;
  const arrived = await push(tabId, 'suggestions.changed', { suggestions, revision: page.revision });
  if (arrived) await transact('rw', ['pages'], (database) => settle(database, page));
}

async function judgeAgain(
  database: AnteroomDatabase,
  tabId: number,
  { session, policyId, ...ground }: Circumstances,
): Promise<{ page: PageRow; suggestions: Record<string, Suggestion> } | null> {
  const { now } = ground;
  const before = await database.pages.get(tabId);
  if (!before?.open || before.session !== session) return null;
  const policy = await activePolicy(database, policyId);
  const rows = (await sightingsOf(database, tabId, before.present)).flatMap((row) => row ?? []);
  const rowsBefore = await database.invitations.bulkGet(rows.map(({ id }) => id));
  const sent = rows.map(({ reading, person }, index) => ({
    reading,
    person,
    firstSeen: rowsBefore[index]?.firstSeen ?? now,
  }));
  const mutualShown = showsMutual(before);
  const judged = await judge(database, sent, { ...ground, policy, mutualShown });
  await recordJudged(database, judged, rowsBefore, { tabId, now });
  const page: PageRow = {
    ...before,
    revision: before.revision + 1,
    policy: { id: policy.id, version: policy.version },
    owed: true,
  };
  await database.pages.put(page);
  return {
    page,
    suggestions: Object.fromEntries(judged.map(({ reading, suggestion }) => [reading.id, suggestion])),
  };
}

/** The page has everything up to this revision; a later evaluation may owe it more. */
async function settle(database: AnteroomDatabase, { tabId, revision }: PageRow): Promise<void> {
  const now = await database.pages.get(tabId);
  if (now?.revision === revision) await database.pages.put({ ...now, owed: false });
}
