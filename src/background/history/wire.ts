import type { HistoryEntry } from '../../messages/history.ts';
import type { HistoryRow } from '../database/rows.ts';

/** An entry as our own pages get it: without what it is indexed by. */
export function entryFor({ terms: _, order, advice, ...row }: HistoryRow): HistoryEntry {
  const shown = advice && { verdict: advice.verdict, certain: advice.certain, policy: advice.policy };
  return { ...row, at: -order, advice: shown };
}
