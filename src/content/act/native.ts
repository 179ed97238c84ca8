import type { Decision } from '../store/act.ts';
import { type ActPage, controlFor } from './page.ts';

/** Which invitation a click answers with LinkedIn's own control; null for every other click, and for one that is no user's. */
export function decisionOf(
  page: ActPage,
  event: Pick<Event, 'isTrusted' | 'target'>,
): { readonly invitation: string; readonly decision: Decision } | null {
  const { target } = event;
  if (!event.isTrusted || !(target instanceof Node)) return null;
  const row = page.rows().find(({ id }) => page.elementOf(id)?.contains(target));
  if (!row) return null;
  for (const decision of ['accept', 'decline'] as const) {
    if (page.controlOf(row.id, controlFor[decision])?.contains(target))
      return { invitation: row.id, decision };
  }
  return null;
}
