import { shadowHosts } from './selectors.ts';
import { isShown } from './shown.ts';

/** Where conversations of a page may be: its document, open shadow roots in it, frames of its own origin. */
export type Ground = Document | ShadowRoot;

/** All grounds of a page now. Frames that are not shown hold a second copy of everything and are left out. */
export function groundsOf(page: Document): Ground[] {
  return [page, ...framesIn(page)].flatMap((document) => [document, ...shadowRootsIn(document)]);
}

function shadowRootsIn(document: Document): ShadowRoot[] {
  return [...document.querySelectorAll(shadowHosts)].flatMap(({ shadowRoot }) => shadowRoot ?? []);
}

function framesIn(page: Document): Document[] {
  return [...page.querySelectorAll('iframe')].flatMap((frame) => {
    const document = isShown(frame) ? documentIn(frame) : null;
    return document?.body ? [document] : [];
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
