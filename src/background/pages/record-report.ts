import type { Input } from '../../messages.ts';
import type { Suggestion } from '../../policy/suggestion.ts';
import type { AnteroomDatabase } from '../database/database.ts';
import { transact } from '../database/open.ts';
import type { PageRow } from '../database/rows.ts';
import { noteGone } from '../history/gone.ts';
import { knownTables } from '../people/known.ts';
import type { Sent } from '../people/possible.ts';
import { resolveInviters } from '../people/resolve.ts';
import { activePolicy } from '../triage/policies.ts';
import { judge } from '../triage/suggest.ts';
import type { Circumstances } from './circumstances.ts';
import { hearPage, showsMutual } from './mutual-shown.ts';
import { judgedTables, recordJudged } from './record-judged.ts';
import { forgetSightings, sightingsOf } from './sightings.ts';
import { isLate, nextPage } from './visit.ts';

/** What a report is answered with. */
interface ReportAnswer {
  readonly suggestions: Record<string, Suggestion>;
  readonly revision: number;
  readonly resend: string[];
}

/** The tables of one report's transaction. */
export const reportTables = ['pages', 'policies', ...judgedTables, ...knownTables] as const;

/**
 * Records one report of a page and judges what it says, in one transaction: either all of it is on the disk or nothing.
 * A report that was recorded before, or is older than one that was, is answered from the record and changes nothing.
 */
export async function recordReport(
  tabId: number,
  report: Input<'page.report'>,
  circumstances: Circumstances,
): Promise<ReportAnswer> {
  const { page, ...answer } = await transact('rw', reportTables, (database) =>
    record(database, tabId, report, circumstances),
  );
  hearPage(tabId, page);
  return answer;
}

async function record(
  database: AnteroomDatabase,
  tabId: number,
  report: Input<'page.report'>,
  { session, policyId, ...ground }: Circumstances,
): Promise<ReportAnswer & { readonly page: PageRow }> {
  const { now } = ground;
  const changed = new Map(report.changed.map((reading) => [reading.id, reading]));
  const readings = [...changed.values()];
  const changedIds = [...changed.keys()];
  // One question after the other costs a turn each; asked together they cost one.
  const [stored, policy, inviters, changedRows] = await Promise.all([
    database.pages.get(tabId),
    activePolicy(database, policyId),
    resolveInviters(database, readings),
    database.invitations.bulkGet(changedIds),
  ]);
  const before = stored?.session === session ? stored : null;
  if (before && isLate(before, report)) return answerAgain(database, before, changedIds);

  // What an earlier visit showed is not what this one shows.
  if (before?.visit !== report.visit) await forgetSightings(database, tabId);
  const page = nextPage(before, { tabId, session, now, report, policy });
  const unsure = unsureOf(
    before,
    page,
    report.present.filter((id) => !changed.has(id)),
  );
  const [unchanged, unchangedRows] = await Promise.all([
    sightingsOf(database, tabId, unsure),
    database.invitations.bulkGet(unsure),
  ]);
  const known = unsure.flatMap((_, index) => {
    const sighting = unchanged[index];
    return sighting ? [{ sent: sighting, row: unchangedRows[index] }] : [];
  });
  const sent: Sent[] = [
    ...readings.map((reading, index) => ({
      reading,
      person: inviters.personOf.get(reading.id) ?? null,
      firstSeen: changedRows[index]?.firstSeen ?? now,
    })),
    ...known.map(({ sent: { reading, person }, row }) => ({
      reading,
      person,
      firstSeen: row?.firstSeen ?? now,
    })),
  ];
  const mutualShown = showsMutual(page);
  const judged = await judge(database, sent, { ...ground, policy, mutualShown });
  await Promise.all([
    database.people.bulkPut(inviters.learned),
    recordJudged(database, judged, [...changedRows, ...known.map((each) => each.row)], { tabId, now }),
    database.pages.put(page),
  ]);
  await noteGone(database, { tabId, now, page: report.page, present: report.present });
  return {
    suggestions: Object.fromEntries(judged.map(({ reading, suggestion }) => [reading.id, suggestion])),
    revision: page.revision,
    resend: unsure.filter((_, index) => unchanged[index] === undefined),
    page,
  };
}

/**
 * The unchanged rows to judge anew all the same: every one when the page may lack its suggestion or has just been found to
 * tell of mutual connections, else those it had not named before, of which there may be no reading.
 */
function unsureOf(before: PageRow | null, { policy, ...page }: PageRow, rest: string[]): string[] {
  if (!before || before.owed) return rest;
  if (before.policy.id !== policy.id || before.policy.version !== policy.version) return rest;
  const isNew = showsMutual(page) && !showsMutual(before);
  const settled = new Set(isNew ? page.mutual : before.present);
  return rest.filter((id) => !settled.has(id));
}

async function answerAgain(
  database: AnteroomDatabase,
  page: PageRow,
  ids: readonly string[],
): Promise<ReportAnswer & { readonly page: PageRow }> {
  const { tabId, revision } = page;
  const rows = await sightingsOf(database, tabId, ids);
  const suggestions = Object.fromEntries(rows.flatMap((row) => (row ? [[row.id, row.suggestion]] : [])));
  return { suggestions, revision, resend: [], page };
}
