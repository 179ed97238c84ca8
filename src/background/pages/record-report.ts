import type { Input } from '../../messages.ts';
import type { Suggestion } from '../../policy/suggestion.ts';
import type { AnteroomDatabase } from '../database/database.ts';
import { transact } from '../database/open.ts';
import type { PageRow } from '../database/rows.ts';
import { noteGone } from '../history/gone.ts';
import { knownTables } from '../people/known.ts';
import type { Sent } from '../people/possible.ts';
import { resolveInviters } from '../people/resolve.ts';
import { activePolicy, type ReadyPolicy } from '../triage/policies.ts';
import { judge } from '../triage/suggest.ts';
import type { Circumstances } from './circumstances.ts';
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
export function recordReport(
  tabId: number,
  report: Input<'page.report'>,
  circumstances: Circumstances,
): Promise<ReportAnswer> {
  return transact('rw', reportTables, (database) => record(database, tabId, report, circumstances));
}

async function record(
  database: AnteroomDatabase,
  tabId: number,
  report: Input<'page.report'>,
  { session, now, own, policyId, profileStaleDays }: Circumstances,
): Promise<ReportAnswer> {
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
  const unsure = unsureOf(
    before,
    policy,
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
    ...readings.map((reading) => ({ reading, person: inviters.personOf.get(reading.id) ?? null })),
    ...known.map((each) => each.sent),
  ];
  const judged = await judge(database, sent, { policy, own, now, profileStaleDays });
  const page = nextPage(before, { tabId, session, now, report, policy });
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
  };
}

/**
 * The unchanged rows to judge anew all the same: every one when the page may lack its suggestion, else those it had not
 * named before, of which there may be no reading.
 */
function unsureOf(before: PageRow | null, policy: ReadyPolicy, rest: string[]): string[] {
  if (!before || before.owed) return rest;
  if (before.policy.id !== policy.id || before.policy.version !== policy.version) return rest;
  const named = new Set(before.present);
  return rest.filter((id) => !named.has(id));
}

async function answerAgain(
  database: AnteroomDatabase,
  { tabId, revision }: PageRow,
  ids: readonly string[],
): Promise<ReportAnswer> {
  const rows = await sightingsOf(database, tabId, ids);
  const suggestions = Object.fromEntries(rows.flatMap((row) => (row ? [[row.id, row.suggestion]] : [])));
  return { suggestions, revision, resend: [] };
}
