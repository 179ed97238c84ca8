import type { InvitationReading, PageReading } from '../../messages/reading.ts';
import type { Input, Settings } from '../../messages.ts';
import type { Suggestion } from '../../policy/suggestion.ts';
import type { Outcome } from '../link/request.ts';
import type { Act, ActActions } from './act.ts';

/** One pending invitation as the surfaces see it. A row object is replaced when anything in it changes, never mutated. */
export interface StoreRow {
  /** Survives re-rendering; the key for lists, selection and {@link PageStore} look-ups. */
  readonly id: string;
  readonly reading: InvitationReading;
  /** Null until the background has answered (or while it cannot). */
  readonly suggestion: Suggestion | null;
  /** False: read earlier in this visit and still pending, but a virtualised list has taken its element away for now. */
  readonly rendered: boolean;
}

/**
 * How we stand with the background: `starting` before the first answer, `ok`, `failing` (asked, no good answer; retried
 * by itself, {@link StoreState.failure} says why), `reload-needed` (the extension was updated or removed under this page:
 * say "reload this page" once; nothing will change any more), `off` (the user switched Anteroom off).
 */
export type Connection = 'starting' | 'ok' | 'failing' | 'reload-needed' | 'off';

/** Everything a surface renders. Compare by identity: equal object, nothing changed. */
export interface StoreState {
  readonly page: PageReading;
  /** In page order; rows scrolled out of a virtualised list keep their place. */
  readonly rows: readonly StoreRow[];
  /** Null until the background has answered once. */
  readonly settings: Settings | null;
  readonly connection: Connection;
  /** The background's own words for `failing` (a code to translate by, and its message for a bug report), else null. */
  readonly failure: { readonly code: string; readonly message: string } | null;
  /** What the user wished for and how far it has come, oldest first; what is over stays until dismissed, the latest 100. */
  readonly acts: readonly Act[];
  /** Records of what the user did that the background never took and that were given up: to be told. */
  readonly givenUp: number;
}

/** The row's own controls on LinkedIn's page. */
export type ControlName = 'accept' | 'ignore' | 'reply';

/** What the sidebar may ask: what the user knows of an inviter and tells, what could be written to them; the command's keys. */
export type SidebarRequest =
  | 'conversation.log'
  | 'match.ask'
  | 'match.decide'
  | 'reply.offer'
  | 'command.keys';

/** Asks the background. */
export type Ask = <N extends SidebarRequest>(name: N, input: Input<N>) => Promise<Outcome<N>>;

/** What a surface may ask for. Each is safe to call at any time and does nothing where it makes no sense. */
export interface StoreActions extends ActActions {
  /** Brings the row into view if it is rendered; true if it was. Only from a user's own click or key (promise 2). */
  reveal(id: string): boolean;
  /**
   * Scrolls LinkedIn's list on when the page announces more than was read: a virtualised list has not shown the rest yet.
   * Only from a user's own click or key (promise 2).
   */
  more(): void;
  /** Opens the options page in a tab. */
  openOptions(): void;
  readonly ask: Ask;
  /** The page's structure without any of its text (tags, roles, attribute names, text lengths), for a bug report. */
  outline(): string;
}

/**
 * The page's state, for the sidebar to render from. Plain and synchronous: `get` returns the same object until something
 * changed, `subscribe` calls back after each change (batched: at most once per frame's worth of changes).
 * One store lives as long as the document; the sidebar is mounted on it when the user comes to the invitations page
 * (`mountSidebar(store)` returns its unmount) and again, with the same store, on every return.
 */
export interface PageStore {
  get(): StoreState;
  /** Returns the unsubscribe. The listener gets nothing: read with `get`. */
  subscribe(listener: () => void): () => void;
  /** The row's element now, for highlighting; null when it is not rendered. Ask each time: elements are reused. */
  elementOf(id: string): Element | null;
  /** The row's own control now, read afresh from the page; null when it is not rendered or the row has none. */
  controlOf(id: string, control: ControlName): HTMLElement | null;
  readonly actions: StoreActions;
}

/** What `src/content/sidebar/index.ts` exports as `mountSidebar`: mounts on the page, returns the unmount. */
export type MountSidebar = (store: PageStore) => () => void;
