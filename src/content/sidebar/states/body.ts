import type { StoreState } from '../../store/types.ts';

/** What stands in the sidebar's body: the entries, or the one state that stands in their place. */
export type Body = 'entries' | 'loading' | 'empty' | 'unreadable' | 'off';

/** Which body a state of the store gets. Rows that were read are shown whatever else is the matter. */
export function bodyOf({ connection, page, rows }: StoreState): Body {
  if (connection === 'off') return 'off';
  if (rows.length > 0) return 'entries';
  if (page.state === 'empty') return 'empty';
  if (page.state === 'loading') return 'loading';
  // `read` and `partial` without a single row would be a claim nobody can check (promise 7).
  return 'unreadable';
}
