import { fenced, fencedPassive } from './fence.ts';

/**
 * The host takes no room, and its important rules win over any of the page's. Its layer is low on purpose: LinkedIn's own
 * menus, dialogs and chat windows stay above the sidebar.
 */
export const hostStyles = `:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  z-index: 30 !important;
}`;

/** The sidebar's place in the page: one bare element with a closed shadow root. */
export interface Host {
  readonly root: ShadowRoot;
  /** Puts the element back when the page has thrown it out. */
  keep(): void;
  remove(): void;
}

/**
 * Attaches the host to the document's root element: outside `body`, so that the page's own `inert`, `aria-hidden` and
 * layout do not reach it. No id, class or attribute tells it apart (promise 3), and its events end at its root.
 */
export function attachHost(document: Document): Host {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  const stop = (event: Event): void => event.stopPropagation();
  for (const type of fenced) root.addEventListener(type, stop);
  for (const type of fencedPassive) root.addEventListener(type, stop, { passive: true });
  const keep = (): void => {
    if (!element.isConnected) document.documentElement.append(element);
  };
  keep();
  return { root, keep, remove: () => element.remove() };
}
