import * as dom from '../../dom/dom.ts';
import { shadowHosts } from './selectors.ts';
import { isShown } from './shown.ts';

/** Where conversations of a page may be: its document, open shadow roots in it, frames of its own origin. */
export type Ground = Document | ShadowRoot;

/** All grounds of a page now. Frames that are not shown hold a second copy of everything and are left out. */
export function groundsOf(page: Document): Ground[] {
  return [page, ...framesIn(page)].flatMap((document) => [document, ...shadowRootsIn(document)]);
}

function shadowRootsIn(document: Document): ShadowRoot[] {
  return [...dom.querySelectorAll(document, shadowHosts)].flatMap((host) => dom.shadowRoot(host) ?? []);
}

function framesIn(page: Document): Document[] {
  return [...dom.querySelectorAll<HTMLIFrameElement>(page, 'iframe')].flatMap((frame) => {
    const document = isShown(frame) ? documentIn(frame) : null;
    return document && dom.body(document) ? [document] : [];
  });
}

/** The document of a frame of the same origin; null for any other. */
function documentIn(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}
