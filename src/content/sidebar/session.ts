import type { PageStore } from '../store/types.ts';
import type { OpenedEntries } from './entry/opened.ts';
import { everything, type ListView } from './list/view.ts';

/** What the user wrote to somebody and has not put into LinkedIn's message box yet. */
export interface Draft {
  /** The chosen template's id; null: none. */
  template: string | null;
  /** Texts as the user changed them, by template id ('' for none), so that looking at another template loses nothing. */
  readonly texts: Map<string, string>;
}

/** How the user left the list: kept as long as the document, so that coming back (or unfolding) finds it as it was. */
export interface Session {
  view: ListView;
  /** The selected invitation's id. */
  selected: string | null;
  /** Ids in the order in which they were last shown. */
  order: readonly string[];
  /** How far the list is scrolled; px. */
  top: number;
  /** Whether the list's settings, and the help, are open. */
  sifting: boolean;
  help: boolean;
  /** Heights of entries by invitation id, as last measured; px. */
  readonly heights: Map<string, number>;
  readonly opened: OpenedEntries;
  /** By invitation id. */
  readonly drafts: Map<string, Draft>;
  /** What each invitation was headed by, for when its row is gone. */
  readonly titles: Map<string, string>;
}

const sessions = new WeakMap<PageStore, Session>();

/** The session of a store: one for as long as the store lives, however often the sidebar is mounted. */
export function sessionOf(store: PageStore): Session {
  const known = sessions.get(store);
  if (known) return known;
  const fresh: Session = {
    view: everything,
    selected: null,
    order: [],
    top: 0,
    sifting: false,
    help: false,
    heights: new Map(),
    opened: new Map(),
    drafts: new Map(),
    titles: new Map(),
  };
  sessions.set(store, fresh);
  return fresh;
}
