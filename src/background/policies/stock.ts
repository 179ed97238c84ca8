import type { Decision } from '../../policy/compile.ts';
import type { AnteroomDatabase } from '../database/database.ts';
import { openPages } from '../pages/open-pages.ts';
import { activePolicy, type ReadyPolicy } from '../triage/policies.ts';
import { caseTables, decidedCases, pendingCases, type TrialCase } from './cases.ts';

/** The tables that {@link stockNow} reads. */
export const stockTables = ['policies', ...caseTables] as const;

/** A case and what the active policy decides about it. */
export interface Stocked {
  readonly trial: TrialCase;
  readonly before: Decision;
}

/** Everything a draft is tried on. */
export interface Stock {
  readonly active: ReadyPolicy;
  readonly pending: readonly Stocked[];
  readonly decided: readonly Stocked[];
}

/** What holds outside the database. */
interface Moment {
  readonly session: string;
  readonly now: number;
  readonly policyId: string;
}

/** Kept between keystrokes, each half as long as what it was loaded from is unchanged. */
const held: {
  pending: { stamp: string; stock: readonly Stocked[] } | null;
  decided: { stamp: string; stock: readonly Stocked[] } | null;
} = { pending: null, decided: null };

/**
 * What a draft is tried on now. What was loaded for the keystroke before is used again while it still holds: a glance at the
 * pages' own counts and at the last decision tells, whoever wrote meanwhile. Inside a transaction on {@link stockTables}.
 */
export async function stockNow(database: AnteroomDatabase, moment: Moment): Promise<Stock> {
  const { session, now, policyId } = moment;
  const [active, pages, decided] = await Promise.all([
    activePolicy(database, policyId),
    openPages(database, session),
    decisionsStamp(database),
  ]);
  const by = `${active.id}@${active.version}`;
  // Every evaluation raises a page's revision; what is decided or gone leaves its list.
  const shown = pages.map(({ tabId, visit, revision, present }) => [tabId, visit, revision, present]);
  const stamps = { pending: JSON.stringify([by, session, shown]), decided: `${by} ${decided}` };
  const judged = (cases: readonly TrialCase[]): Stocked[] =>
    cases.map((trial) => ({ trial, before: active.decide(trial.evidence, trial.now) }));
  if (held.pending?.stamp !== stamps.pending) {
    const stock = judged(await pendingCases(database, session, now));
    held.pending = { stamp: stamps.pending, stock };
  }
  if (held.decided?.stamp !== stamps.decided) {
    const stock = judged(await decidedCases(database));
    held.decided = { stamp: stamps.decided, stock };
  }
  return { active, pending: held.pending.stock, decided: held.decided.stock };
}

/** Another text whenever other decisions are the last ones: events are only ever added, and forgotten. */
async function decisionsStamp({ events }: AnteroomDatabase): Promise<string> {
  const all = events.where('[type+time]').between(['decided', -Infinity], ['decided', Infinity]);
  const [count, last] = await Promise.all([all.count(), all.last()]);
  return `${count} ${last?.id ?? ''}`;
}
