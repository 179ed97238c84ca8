import type { Verdict } from '../../../policy/suggestion.ts';
import { safeHref } from '../../../ui/links.ts';
import { t } from '../../../ui/text/current.ts';
import type { Decision } from '../../store/act.ts';
import type { PageStore, StoreRow } from '../../store/types.ts';
import { decisionsByRow } from '../acts/phase.ts';
import type { Desk } from '../desk.ts';
import { headingOf } from '../entry/heading.ts';
import { sortKeys } from '../list/sortKeys.ts';
import { sorts } from '../list/view.ts';
import type { Commands } from './onKey.ts';

/** What the commands work on. */
export interface Ground {
  readonly store: PageStore;
  readonly desk: Desk;
  /** The entries shown, in their order. */
  readonly rows: readonly StoreRow[];
  /** Gives an entry the focus, once it is drawn. */
  readonly focusEntry: (id: string) => void;
  readonly focusSearch: () => void;
  /** Gives the text of the entry's reply, or what a conversation is logged with, the focus once it is drawn. */
  readonly focusForm: () => void;
  /** Gives the focus back to the page. */
  readonly leave: () => void;
  readonly announce: (text: string) => void;
}

/** What each key does; made anew with each drawing. */
export function commandsOn(ground: Ground): Commands {
  const { store, desk, rows, focusEntry } = ground;
  const { session } = desk;
  const at = rows.findIndex((row) => row.id === session.selected);
  const row = rows[at];

  const go = (to: StoreRow | undefined): void => {
    if (!to) return;
    desk.select(to.id);
    focusEntry(to.id);
  };
  const decide = (decision: Decision) => (event: Event) => {
    const control = decision === 'accept' ? 'accept' : 'ignore';
    if (!row?.reading.controls[control] || !desk.decide(row, decision, event)) return;
    // On to the next one that is still to be decided: this is what clears a hundred.
    const acts = decisionsByRow(store.get().acts);
    const left = rows.slice(at + 1).filter(({ id }) => !acts.has(id));
    go(left[0]);
    // The last one that was read: what LinkedIn has not shown yet had better be there by the time that one is decided.
    if (left.length < 2) store.actions.more();
  };
  const form = (part: 'reply' | 'talk') => () => {
    if (row?.reading.kind !== 'person') return;
    desk.toggle(row.id, part);
    ground.focusForm();
  };
  const show = (verdict: Verdict) => () =>
    desk.look({ verdict: session.view.verdict === verdict ? null : verdict });

  return {
    next() {
      if (at + 1 < rows.length) go(rows[at + 1]);
      else store.actions.more();
    },
    previous: () => go(rows[at < 0 ? 0 : at - 1]),
    accept: decide('accept'),
    decline: decide('decline'),
    reply: form('reply'),
    talk: form('talk'),
    why() {
      if (row?.suggestion) desk.toggle(row.id, 'why');
    },
    open() {
      const href = row && safeHref(headingOf(row.reading).address);
      if (href) window.open(href, '_blank', 'noopener');
    },
    undo: (event) => void store.actions.undoLast(event),
    showAccept: show('accept'),
    showReply: show('reply'),
    showDecline: show('decline'),
    showWait: show('wait'),
    search: ground.focusSearch,
    sort() {
      const sort = sorts[(sorts.indexOf(session.view.sort) + 1) % sorts.length] ?? 'page';
      desk.look({ sort });
      ground.announce(t('sidebar_sorted', { sort: t(sortKeys[sort]) }));
    },
    help: () => desk.put({ help: true }),
    back() {
      const open = row && session.opened.get(row.id);
      if (row && (open?.reply || open?.talk)) {
        desk.open(row.id, { reply: false, talk: false });
        focusEntry(row.id);
      } else if (session.view.search !== '') {
        desk.look({ search: '' });
        if (row) focusEntry(row.id);
      } else {
        ground.leave();
      }
    },
  };
}
