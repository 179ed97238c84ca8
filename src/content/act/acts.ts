import type { Outbox } from '../outbox/outbox.ts';
import type { Act, ActActions } from '../store/act.ts';
import { createDecisions, type Decisions } from './decisions.ts';
import { guardLeaving } from './leaving.ts';
import { createLedger, isOpen } from './ledger.ts';
import { decisionOf } from './native.ts';
import type { ActPage } from './page.ts';
import { createReplies, type Replies } from './replies.ts';

/** What the user does in this document. */
export interface Acts {
  readonly actions: ActActions;
  /** Hands out the acts after each change; one listener. */
  follow(tell: (acts: readonly Act[]) => void): void;
  /**
   * A visit of the invitations page begins: until the signal, decisions can be made, and those made with LinkedIn's own
   * controls are noticed. Returns what to call when the rows have changed.
   * @param holdMs how long a decision is on hold now, in milliseconds
   */
  begin(page: ActPage, holdMs: () => number, signal: AbortSignal): () => void;
  /** Goes on with what an earlier page left, when this one has loaded. */
  resume(page: Document): void;
}

/** Makes the acts of a document. */
export function createActs(outbox: Outbox): Acts {
  let tell: (acts: readonly Act[]) => void = () => undefined;
  const leaving = guardLeaving(window);
  const ledger = createLedger((acts) => {
    leaving.guard(acts.some((act) => isOpen(act) && act.state !== 'observing'));
    tell(acts);
  });
  const replies: Replies = createReplies(ledger, outbox);
  let visit: { decisions: Decisions; page: ActPage; holdMs: () => number } | null = null;

  const actions: ActActions = {
    decide(invitation, decision, event) {
      if (!event.isTrusted || !visit) return false;
      return visit.decisions.decide(invitation, decision, visit.holdMs());
    },
    undo: (act, event) => event.isTrusted && (visit?.decisions.undo(act) ?? false),
    undoLast(event) {
      const last = ledger.list().findLast((act) => isOpen(act) && act.state !== 'observing');
      return last !== undefined && actions.undo(last.id, event);
    },
    hurry: (act, event) => event.isTrusted && (visit?.decisions.hurry(act) ?? false),
    dismiss(act) {
      const found = ledger.get(act);
      if (!found || isOpen(found)) return;
      replies.dismiss(act);
      ledger.remove(act);
    },
    reply(invitation, template, text, event) {
      if (!event.isTrusted || !visit) return false;
      return replies.reply(visit.page, invitation, template, text);
    },
    sentByHand: (act, event) => event.isTrusted && replies.sentByHand(act),
  };

  return {
    actions,
    follow(listener) {
      tell = listener;
    },
    begin(page, holdMs, signal) {
      const decisions = createDecisions(page, ledger, outbox, signal);
      const begun = { decisions, page, holdMs };
      visit = begun;
      signal.addEventListener('abort', () => {
        if (visit === begun) visit = null;
      });
      const hear = (event: Event) => {
        const native = decisionOf(page, event);
        if (native) decisions.noticed(native.invitation, native.decision);
      };
      page.root.addEventListener('click', hear, { capture: true, signal });
      replies.watchAnswers(page, signal);
      void outbox.resend();
      return () => decisions.rowsChanged();
    },
    resume(page) {
      void replies.resume(page, new AbortController().signal);
    },
  };
}
