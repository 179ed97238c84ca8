import * as dom from '../dom/dom.ts';
import type { Decision } from '../store/act.ts';
import { type ActPage, controlFor } from './page.ts';

/** Which invitation a click answers with LinkedIn's own control; null for every other click, and for one that is no user's. */
export function decisionOf(
  page: ActPage,
  event: Pick<Event, 'isTrusted' | 'target'>,
): { readonly invitation: string; readonly decision: Decision } | null {
  const { target } = event;
  if (!event.isTrusted || !(target instanceof Node)) return null;
  const row = page.rows().find(({ id }) => dom.contains(page.elementOf(id), target));
  if (!row) return null;
  for (const decision of ['accept', 'decline'] as const) {
    if (dom.contains(page.controlOf(row.id, controlFor[decision]), target))
      return { invitation: row.id, decision };
  }
  return null;
}
