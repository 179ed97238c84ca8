import type { PageStore } from '../store/types.ts';
import type { OpenedEntries } from './entry/opened.ts';
import type { Filter } from './list/filter.ts';

/** How the user left the list: kept as long as the document, so that coming back (or unfolding) finds it as it was. */
export interface Session {
  filter: Filter;
  /** How far the list is scrolled; px. */
  top: number;
  /** Heights of entries by invitation id, as last measured; px. */
  readonly heights: Map<string, number>;
  readonly opened: OpenedEntries;
}

const sessions = new WeakMap<PageStore, Session>();

/** The session of a store: one for as long as the store lives, however often the sidebar is mounted. */
export function sessionOf(store: PageStore): Session {
  const known = sessions.get(store);
  if (known) return known;
  const fresh: Session = { filter: null, top: 0, heights: new Map(), opened: new Map() };
  sessions.set(store, fresh);
  return fresh;
}
