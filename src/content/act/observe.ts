import type { Hindrance } from '../../messages/act.ts';
import * as dom from '../dom/dom.ts';
import type { Decision } from '../store/act.ts';
import { type Alert, freshAlerts } from './alerts.ts';
import { answeredAs } from './answered.ts';
import { type ActPage, type PageDialog, questionOn } from './page.ts';
import type { Observed } from './pressed.ts';

/** All in milliseconds. */
export const patience = {
  /** For the page to show anything. */
  outcome: 6_000,
  /** An answer must stand for so long: pages take a row away at once and bring it back when their server refuses. */
  settle: 600,
  /** The same where an error was shown meanwhile; and so long a row has to stand pending before an error counts. */
  doubt: 2_500,
  /** After it was hindered, the page may still come round. */
  afterwards: 60_000,
  /** Between two looks at a page that keeps changing. */
  look: 60,
} as const;

/** So many of the elements that came up since the press are looked at, the latest. */
const remembered = 200;

/** Only something short is said in a row's place; in characters. */
const longestAcknowledgement = 1_000;

/** Who hears what a press came to. */
export interface Observer {
  /** Whether an alert may be about this press: several can be under way. */
  concerns(alert: Alert): boolean;
  /** Whether this dialog answers this press. */
  claims(dialog: PageDialog): boolean;
  /** The page shows that it was done; after {@link Observer.hindered} as well, when the page came round after all. */
  done(decision: Decision): void;
  hindered(because: Hindrance): void;
}

/**
 * Observes what the page makes of a press, until the signal. Reads only. Looks when the page changes, and when time is up:
 * timers are late in a hidden tab, which only makes it wait longer.
 */
export function observe(page: ActPage, pressed: Observed, observer: Observer, signal: AbortSignal): void {
  const ended = new AbortController();
  const over = AbortSignal.any([signal, ended.signal]);
  let appeared = new Set<Element>();
  let answered: { readonly as: Decision; readonly since: number } | null = null;
  let hindrance: Hindrance | null = null;
  /** What was said in passing. It may be about anything, so the row has the last word. */
  let said: 'limit' | 'error' | null = null;
  let deadline = performance.now() + patience.outcome;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let soon: ReturnType<typeof setTimeout> | undefined;

  const hinder = (because: Hindrance) => {
    hindrance = because;
    deadline = performance.now() + patience.afterwards;
    observer.hindered(because);
  };

  const look = () => {
    soon = undefined;
    if (over.aborted) return;
    const now = performance.now();
    const as = answeredAs(page, pressed, appeared);
    answered = as === null ? null : answered?.as === as ? answered : { as, since: now };
    if (hindrance === null) hear(now);
    if (!answered && hindrance === null) askedNow();
    if (over.aborted) return;
    const wait = said ? patience.doubt : patience.settle;
    if (answered && now - answered.since >= wait) {
      ended.abort();
      observer.done(answered.as);
      return;
    }
    if (!answered && now >= deadline) {
      if (hindrance === null) hinder(said ?? 'timeout');
      // LinkedIn's question is still open: as long as the user likes.
      else if (hindrance === 'dialog' && questionOn(page)) deadline = now + patience.afterwards;
      else return ended.abort();
    }
    clearTimeout(timer);
    timer = setTimeout(look, Math.max(0, (answered ? answered.since + wait : deadline) - now) + 1);
  };
  const askedNow = () => {
    const dialog = questionOn(page);
    if (!dialog || dialog.element === pressed.dialog || !observer.claims(dialog)) return;
    hinder(dialog.kind === 'limit' ? 'limit' : 'dialog');
  };
  const hear = (now: number) => {
    const alerts = alertsNow();
    if (alerts.length === 0) return;
    if (said === null) deadline = Math.min(deadline, now + patience.doubt);
    said = alerts.some(({ kind }) => kind === 'limit') ? 'limit' : (said ?? 'error');
  };
  const alertsNow = () => freshAlerts(page.root, pressed.alerts).filter((alert) => observer.concerns(alert));

  const mutations = new MutationObserver((records) => {
    for (const { addedNodes, target } of records) {
      for (const node of [...addedNodes, target]) {
        if (node instanceof Element && mayAcknowledge(node, pressed.name)) appeared.add(node);
      }
    }
    if (appeared.size > remembered) appeared = new Set([...appeared].slice(-remembered));
    soon ??= setTimeout(look, patience.look);
  });
  mutations.observe(page.root, { subtree: true, childList: true, characterData: true, attributes: true });
  over.addEventListener('abort', () => {
    mutations.disconnect();
    clearTimeout(timer);
    clearTimeout(soon);
  });
  look();
}

function mayAcknowledge(element: Element, name: string | null): boolean {
  const text = dom.textContent(element) ?? '';
  return text.length <= longestAcknowledgement && name !== null && text.includes(name);
}
