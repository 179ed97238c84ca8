import type { Verdict } from '../../../policy/suggestion.ts';
import type { StoreRow } from '../../store/types.ts';

/** Which invitations are shown: those with one verdict, or all (null). */
export type Filter = Verdict | null;

/** The rows a filter leaves. One that would leave nothing is lifted: its last entry was just decided. */
export function filterRows(rows: readonly StoreRow[], filter: Filter): readonly StoreRow[] {
  if (filter === null) return rows;
  const left = rows.filter((row) => row.suggestion?.verdict === filter);
  return left.length ? left : rows;
}
