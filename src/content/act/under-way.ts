import type { Alert } from './alerts.ts';
import type { PageDialog } from './page.ts';
import type { Pressed } from './pressed.ts';
import type { Wish } from './record.ts';

/** The presses that are being observed, and which of them what the page says is about. */
export interface UnderWay {
  /** Begins the watch of an invitation, in place of an earlier one; the signal ends it. */
  begin(wish: Wish, pressed: Pressed): AbortSignal;
  end(invitation: string): void;
  /** The first outcome is known. */
  settled(wish: Wish): void;
  concerns(wish: Wish, alert: Alert): boolean;
  claims(wish: Wish, dialog: PageDialog): boolean;
}

interface Watch {
  readonly wish: Wish;
  readonly name: string | null;
  readonly stop: AbortController;
  open: boolean;
}

/** Makes an empty one. */
export function createUnderWay(): UnderWay {
  const watches = new Map<string, Watch>();
  const claimed = new WeakMap<Element, Wish>();
  const names = ({ text }: Alert, { name }: Watch) => name !== null && text.includes(name);
  return {
    begin(wish, { name }) {
      watches.get(wish.invitation)?.stop.abort();
      const stop = new AbortController();
      watches.set(wish.invitation, { wish, name, stop, open: true });
      return stop.signal;
    },
    end(invitation) {
      watches.get(invitation)?.stop.abort();
      watches.delete(invitation);
    },
    settled(wish) {
      const watch = watches.get(wish.invitation);
      if (watch?.wish === wish) watch.open = false;
    },
    concerns(wish, alert) {
      const open = [...watches.values()].filter((watch) => watch.open);
      const named = open.filter((watch) => names(alert, watch));
      return named.length === 0 || named.some((watch) => watch.wish === wish);
    },
    claims(wish, dialog) {
      // LinkedIn asks for care before accepting only.
      if (dialog.kind === 'care' && wish.decision !== 'accept') return false;
      const owner = claimed.get(dialog.element) ?? wish;
      claimed.set(dialog.element, owner);
      return owner === wish;
    },
  };
}
