import type { Session } from '../session.ts';
import { successor } from './successor.ts';

/** Brings the selection up to date with the entries that are shown, before they are drawn. */
export function settleSelection(session: Session, ids: readonly string[]): void {
  const { selected, order } = session;
  if (selected !== null && ids.length > 0 && !ids.includes(selected))
    session.selected = successor(order, selected, ids);
  if (ids.length > 0) session.order = ids;
}
