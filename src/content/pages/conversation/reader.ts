import * as dom from '../../dom/dom.ts';
import type { Conversation } from './find.ts';
import { messagesOf } from './messages.ts';
import { partnerOf } from './partner.ts';
import type { ConversationReading } from './reading.ts';
import { sendStateOf } from './send.ts';
import { textOf } from './text.ts';

/** Reads an open conversation. Pure: nothing on the page changes, nothing can tell. */
export function readConversation({ root, box, send }: Conversation): ConversationReading {
  const partner = partnerOf(root, box);
  return {
    partner,
    // An overlay shows another conversation than the address.
    thread: dom.closest(root, 'dialog, [role="dialog"]')
      ? null
      : threadIn(dom.ownerDocument(root).location.pathname),
    messages: messagesOf(root, box, partner),
    draft: draftIn(box),
    send: sendStateOf(send),
  };
}

/** What stands in a box now; a placeholder an editor paints into it is not editable, and not counted. */
export function draftIn(box: Element): string {
  if (isField(box)) return box.value.trim();
  return textOf(box, '[contenteditable="false"], [data-placeholder][aria-hidden="true"]');
}

/** A plain field, which keeps its text to itself. */
export function isField(box: Element): box is HTMLTextAreaElement {
  return dom.tagName(box) === 'TEXTAREA';
}

function threadIn(path: string): string | null {
  const found = /^\/messaging\/thread\/([\w=%+-]{8,200})/.exec(path)?.[1];
  return found === undefined || found === 'new' ? null : found;
}
