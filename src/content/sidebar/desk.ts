import type { OfferedReply } from '../../messages/aids.ts';
import type { Decision } from '../store/act.ts';
import type { Ask, PageStore, StoreRow } from '../store/types.ts';
import { closed, type Opened, type Part } from './entry/opened.ts';
import type { ListView } from './list/view.ts';
import type { Draft, Session } from './session.ts';

/** What the entries and the header ask of the sidebar. One for as long as it is mounted; each change draws it again. */
export interface Desk {
  readonly session: Session;
  /** Selects an entry after the user's own click, key or focus; `reveal` brings its row on the page into view. */
  select(id: string, reveal?: boolean): void;
  toggle(id: string, part: Part): void;
  /** Changes what is open inside an entry. */
  open(id: string, change: Partial<Opened>): void;
  readonly ask: Ask;
  decide(row: StoreRow, decision: Decision, event: Event): boolean;
  undo(act: string, event: Event): void;
  reply(row: StoreRow, template: string | null, text: string, event: Event): void;
  /** What the user is writing to an inviter; a fresh one starts with the first that is offered. */
  draft(id: string, offered: readonly OfferedReply[] | null): Draft;
  look(change: Partial<ListView>): void;
  /** Changes something else of the session. */
  put(change: Partial<Pick<Session, 'help' | 'sifting'>>): void;
}

/** Makes the desk of a mounted sidebar; `redraw` draws it with what the session then says. */
export function createDesk(store: PageStore, session: Session, redraw: () => void): Desk {
  const desk: Desk = {
    session,
    select(id, reveal = true) {
      if (session.selected === id) return;
      session.selected = id;
      if (reveal) store.actions.reveal(id);
      redraw();
    },
    toggle(id, part) {
      const open = session.opened.get(id) ?? closed;
      // There is one form at a time.
      const alone = part === 'reply' || part === 'talk' ? { reply: false, talk: false } : {};
      desk.open(id, { ...alone, [part]: !open[part] });
    },
    open(id, change) {
      session.opened.set(id, { ...(session.opened.get(id) ?? closed), ...change });
      redraw();
    },
    ask: store.actions.ask,
    decide: (row, decision, event) => store.actions.decide(row.id, decision, event),
    undo: (act, event) => void store.actions.undo(act, event),
    reply(row, template, text, event) {
      if (store.actions.reply(row.id, template, text, event)) desk.toggle(row.id, 'reply');
    },
    draft(id, offered) {
      const known = session.drafts.get(id);
      if (known) return known;
      const fresh: Draft = { template: offered?.[0]?.id ?? null, texts: new Map() };
      // Before anything is offered, the choice is still to be made.
      if (offered) session.drafts.set(id, fresh);
      return fresh;
    },
    look(change) {
      session.view = { ...session.view, ...change };
      session.top = 0;
      redraw();
    },
    put(change) {
      Object.assign(session, change);
      redraw();
    },
  };
  return desk;
}
