import type { Input } from '../../messages.ts';
import type { Suggestion } from '../../policy/suggestion.ts';
import type { AnteroomDatabase } from '../database/database.ts';
import { transact } from '../database/open.ts';
import type { PageRow, SightingRow } from '../database/rows.ts';
import { knownTables, type Sent } from '../people/known.ts';
import { resolveInviters } from '../people/resolve.ts';
import { activePolicy } from '../triage/policies.ts';
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
  { session, now, own, policyId }: Circumstances,
): Promise<ReportAnswer> {
  const stored = await database.pages.get(tabId);
  const before = stored?.session === session ? stored : null;
  const changed = new Map(report.changed.map((reading) => [reading.id, reading]));
  if (before && isLate(before, report)) return answerAgain(database, before, [...changed.keys()]);

  // What an earlier visit showed is not what this one shows.
  if (before?.visit !== report.visit) await forgetSightings(database, tabId);
  const policy = await activePolicy(database, policyId);
  const rest = report.present.filter((id) => !changed.has(id));
  const everything =
    before === null ||
    before.owed ||
    before.policy.id !== policy.id ||
    before.policy.version !== policy.version;
  const unsure = everything ? rest : newcomers(rest, before);
  const [unchanged, inviters] = await Promise.all([
    sightingsOf(database, tabId, unsure),
    resolveInviters(database, [...changed.values()]),
  ]);
  const sent: Sent[] = [...changed.values()].map((reading) => ({
    reading,
    person: inviters.personOf.get(reading.id) ?? null,
  }));
  sent.push(...unchanged.filter((row): row is SightingRow => row !== undefined));

  await database.people.bulkPut(inviters.learned);
  const judged = await judge(database, sent, { policy, own, now });
  await recordJudged(database, judged, { tabId, now });
  const page = nextPage(before, { tabId, session, now, report, policy });
  await database.pages.put(page);
  return {
    suggestions: Object.fromEntries(judged.map(({ reading, suggestion }) => [reading.id, suggestion])),
    revision: page.revision,
    resend: unsure.filter((_, index) => unchanged[index] === undefined),
  };
}

/** Ids the page had not named before: the background may have no reading of them. */
function newcomers(ids: readonly string[], before: PageRow): string[] {
  const named = new Set(before.present);
  return ids.filter((id) => !named.has(id));
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
