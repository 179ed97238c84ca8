import type { StoreState } from '../../store/types.ts';

/**
 * What stands in the sidebar's body: the entries, or the one state that stands in their place. `cleared`: everything that was
 * read has been answered.
 */
export type Body = 'entries' | 'loading' | 'empty' | 'cleared' | 'unreadable' | 'off';

/** Which body a state of the store gets. Rows that were read are shown whatever else is the matter. */
export function bodyOf({ connection, page, rows }: StoreState): Body {
  if (connection === 'off') return 'off';
  if (rows.length > 0) return 'entries';
  // The watcher says `read` and `partial` without a row only where the page acknowledged an answer to each (promise 7).
  return page.state === 'read' || page.state === 'partial' ? 'cleared' : page.state;
}
