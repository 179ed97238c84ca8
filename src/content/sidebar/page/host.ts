import { adoptStyles } from '../../../ui/theme/adopt.ts';
import { ownHosts } from '../../guard/hosts.ts';
import { attachFrame } from './frame.ts';

/**
 * The host takes no room, and its important rules win over any of the page's. Its layer is low on purpose: LinkedIn's own
 * menus, dialogs and chat windows stay above the sidebar. Nothing in it can be selected: in Firefox a selection that is led
 * into a closed root hands it out. The frame is as large as the window and cut to what is drawn in it (`reach.ts`), to nothing
 * at first.
 */
const hostStyles = `:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  z-index: 30 !important;
  user-select: none !important;
  -webkit-user-select: none !important;
}
* {
  user-select: none !important;
  -webkit-user-select: none !important;
}
iframe {
  position: fixed;
  inset: 0;
  width: 100%;
  height: 100%;
  border: 0;
}`;

/** The sidebar's place in the page: one bare element with a closed shadow root. */
export interface Host {
  /** Where what stands around rows of the page is drawn, which has no words. */
  readonly marks: HTMLElement;
  /** Dresses what is drawn, now and whenever it is drawn anew. */
  dress(styles: readonly string[]): void;
  /** Lets the frame take the mouse here and nowhere else; a clip path. */
  reach(shape: string): void;
  /** Bears a mark from now on, and takes away what bears the same: an updated extension's earlier self has left it there. */
  sign(mark: string): void;
  /** Puts it back where it belongs when the page has thrown it out or moved it. */
  keep(): void;
  remove(): void;
}

/**
 * Firefox runs an updated extension's script at once in the pages that are open, beside what the old one left: a sidebar that
 * nobody listens to. Only scripts of extensions have this look into a closed root; in Chrome, where they have another, the
 * page keeps the old script until it is loaded anew. Known by its mark: what merely looks like ours is left alone, or a page
 * could tell by a bait that we are here.
 */
function removeOrphans({ documentElement }: Document, mark: string): void {
  for (const element of [...documentElement.children]) {
    const root: unknown = Reflect.get(element, 'openOrClosedShadowRoot');
    if (!(root instanceof ShadowRoot)) continue;
    if (root.querySelector('iframe')?.contentDocument?.body?.id === mark) element.remove();
  }
}

/**
 * Attaches the host to the document's root element: outside `body`, so that the page's own `inert`, `aria-hidden` and
 * layout do not reach it. No id, class or attribute tells it apart (promise 3), and nothing that happens to it is heard in the
 * page (`guard/`).
 * @param title of the frame, for screen readers
 * @param draw draws the sidebar into an element of the frame's document; again when that is gone, with all that listened in it
 */
export function attachHost(document: Document, title: string, draw: (place: HTMLElement) => void): Host {
  const marks = document.createElement('div');
  const worn: string[] = [];
  let shape = 'inset(100%)';
  let isWanted = true;
  let inside: Document | null = null;
  let mark = '';
  let current = attach();

  /** A new element each time: whatever the page did to one, it has nothing of the next. */
  function attach() {
    const element = document.createElement('div');
    ownHosts().add(element);
    const root = element.attachShadow({ mode: 'closed' });
    adoptStyles(root, [hostStyles, ...worn]);
    root.append(marks);
    const ready = (place: HTMLElement): void => {
      inside = place.ownerDocument;
      inside.body.id = mark;
      if (isWanted) draw(place);
    };
    const frame = attachFrame(root, { title, styles: () => worn, ready, lost: renew });
    frame.style.clipPath = shape;
    document.documentElement.append(element);
    return { element, root, frame };
  }
  function renew(): void {
    current.element.remove();
    inside = null;
    if (isWanted) current = attach();
  }

  return {
    marks,
    dress(styles) {
      worn.push(...styles);
      adoptStyles(current.root, styles);
      if (inside) adoptStyles(inside, styles);
    },
    sign(given) {
      removeOrphans(document, given);
      mark = given;
      if (inside) inside.body.id = given;
    },
    reach(next) {
      shape = next;
      current.frame.style.clipPath = next;
    },
    keep() {
      if (current.element.parentNode !== document.documentElement) renew();
    },
    remove() {
      isWanted = false;
      current.element.remove();
    },
  };
}
