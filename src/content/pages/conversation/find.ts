import * as dom from '../../dom/dom.ts';
import { groundsOf } from './ground.ts';
import { headOf } from './partner.ts';
import { bounds, boxes, dialogs, elsewhere, entries, knownRoots } from './selectors.ts';
import { likelySendOf, sendControlOf } from './send.ts';
import { isShown } from './shown.ts';

/** The elements of one open conversation as they are now. Elements are replaced: find them afresh for every use. */
export interface Conversation {
  readonly root: Element;
  /** Where one writes. */
  readonly box: HTMLElement;
  /** LinkedIn's control that sends; null where Enter sends and none is shown. Ours to look at, never to press. */
  readonly send: Element | null;
  /** Whether LinkedIn's own names say that it is a conversation, or its shape alone. */
  readonly by: 'name' | 'shape';
}

/** The conversations open on a page now that can be seen, in document order. */
export function findConversations(page: Document): Conversation[] {
  return groundsOf(page).flatMap((ground) =>
    [...dom.querySelectorAll<HTMLElement>(ground, boxes)].flatMap((box) => conversationAround(box) ?? []),
  );
}

function conversationAround(box: HTMLElement): Conversation | null {
  if (dom.closest(box, elsewhere) || dom.closest(dom.parentElement(box), boxes) || !isShown(box)) return null;
  const known = knownRootOf(box);
  if (known) return { root: known, box, send: sendControlOf(known, box), by: 'name' };
  // By shape alone, a box in an entry of a list is a comment below a post sooner than a conversation.
  const root = mayConverse(box) && !dom.closest(box, entries) ? shapedRootOf(box) : null;
  const send = root && (sendControlOf(root, box) ?? likelySendOf(root, box));
  return root && send ? { root, box, send, by: 'shape' } : null;
}

/** A box that says nothing of itself is any form's, unless it stands in a window of its own or on the page for messages. */
function mayConverse(box: Element): boolean {
  return (
    dom.matches(box, '[role="textbox"]') ||
    dom.closest(box, dialogs) !== null ||
    dom.ownerDocument(box).location.pathname.startsWith('/messaging/')
  );
}

/** The outermost of the known elements that names the partner, else the innermost. */
function knownRootOf(box: Element): Element | null {
  const around = knownRoots.flatMap((selector) => dom.closest(box, selector) ?? []);
  return around.find((root) => headOf(root, box) !== null) ?? around[0] ?? null;
}

/**
 * By shape: the smallest element around the box that has a head before it, within a dialog or the main landmark; else the
 * dialog.
 */
function shapedRootOf(box: Element): Element | null {
  for (let at = dom.parentElement(box); at; at = dom.parentElement(at)) {
    if (dom.matches(at, 'body')) return null;
    if (headOf(at, box)) return at;
    if (dom.matches(at, bounds)) return dom.matches(at, dialogs) ? at : null;
  }
  return null;
}
