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
 * Firefox runs an updated extension's script at once in the pages that are open, beside what the old one left: a sidebar that
 * nobody listens to. Only scripts of extensions have this look into a closed root; in Chrome, where they have another, the
 * page keeps the old script until it is loaded anew.
 */
function removeOrphans({ documentElement }: Document): void {
  for (const element of [...documentElement.children]) {
    const root: unknown = Reflect.get(element, 'openOrClosedShadowRoot');
    if (element.attributes.length === 0 && root instanceof ShadowRoot && root.querySelector('.anteroom'))
      element.remove();
  }
}

/**
 * Attaches the host to the document's root element: outside `body`, so that the page's own `inert`, `aria-hidden` and
 * layout do not reach it. No id, class or attribute tells it apart (promise 3), and its events end at its root.
 */
export function attachHost(document: Document): Host {
  removeOrphans(document);
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
