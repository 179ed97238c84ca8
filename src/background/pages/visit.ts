import type { Input } from '../../messages.ts';
import type { PageRow } from '../database/rows.ts';
import { mutualRows } from './mutual-shown.ts';

/** So many earlier visits of a tab are remembered; a repetition later than that has no sender left. */
const visitsRemembered = 8;

/** True for a report that was recorded before, is older than one that was, or is of a visit that is over. */
export function isLate(
  before: PageRow,
  { visit, turn }: Pick<Input<'page.report'>, 'visit' | 'turn'>,
): boolean {
  if (visit === before.visit) return !before.open || turn <= before.turn;
  return before.past.includes(visit);
}

/** The tab's row after a report that was not late. */
export function nextPage(
  before: PageRow | null,
  {
    tabId,
    session,
    now,
    report,
    policy,
  }: Pick<PageRow, 'tabId' | 'session' | 'policy'> & { now: number; report: Input<'page.report'> },
): PageRow {
  const past =
    before && before.visit !== report.visit ? [...before.past, before.visit] : (before?.past ?? []);
  return {
    tabId,
    session,
    visit: report.visit,
    turn: report.turn,
    open: true,
    past: past.slice(-visitsRemembered),
    at: now,
    page: report.page,
    mutual: mutualRows(before, report),
    present: report.present,
    revision: (before?.revision ?? 0) + 1,
    policy: { id: policy.id, version: policy.version },
    owed: false,
  };
}
