import * as dom from '../dom/dom.ts';
import { type Conversation, findConversations } from '../pages/conversation/find.ts';
import { readConversation } from '../pages/conversation/reader.ts';
import type { SendState } from '../pages/conversation/reading.ts';
import { swallowRepeats } from './held-key.ts';
import { insertText } from './insert/insert.ts';
import { awaitConversation, findWith } from './meet.ts';
import { dropPending, keepPending } from './pending.ts';
import { mayLeave, mayPress } from './press.ts';
import type { Reply } from './reply.ts';

/**
 * What came of opening LinkedIn's composer. `inserted`: the text stands in it, once, and Send is the user's.
 * `opened`: the conversation is open, but the text is not in it (for why see `Insertion`); it belongs on the clipboard.
 * `none`: no conversation with this person came up in time (`timeout`), it was called off (`aborted`), or the control is
 * none that may be pressed (`unsafe`).
 */
export type Opening =
  | { readonly outcome: 'inserted'; readonly conversation: Conversation; readonly send: SendState }
  | {
      readonly outcome: 'opened';
      readonly conversation: Conversation;
      readonly because: 'occupied' | 'interrupted' | 'refused' | 'garbled' | 'gone';
    }
  | { readonly outcome: 'none'; readonly because: 'timeout' | 'aborted' | 'unsafe' };

/** Told of the conversation as soon as it is found, before anything is put into it: a quick hand sends before we have looked twice. */
export type Met = (conversation: Conversation, reply: Reply) => void;

/** How long LinkedIn may take to open a composer, in milliseconds. */
const opening = 8_000;

/**
 * Presses a row's own message control, once, and puts the reply into the composer that opens. To be called from the
 * user's own click or key (promise 2), with the control found at that moment. Never presses anything else, never sends.
 *
 * Where the control is a link LinkedIn may load another page: the reply is then kept for two minutes, and
 * `resumeReply` goes on there. The signal must therefore outlive the visit of the invitations page.
 */
export async function openComposer(
  control: HTMLElement,
  reply: Reply,
  signal: AbortSignal,
  met: Met = () => undefined,
  ms = opening,
): Promise<Opening> {
  if (signal.aborted) return { outcome: 'none', because: 'aborted' };
  if (!mayPress(control)) return { outcome: 'none', because: 'unsafe' };
  const page = dom.ownerDocument(control);
  const before = new Set(findConversations(page).map(({ box }) => box));
  const keeping = mayLeave(control);
  const watch = watchLeaving(page);
  if (keeping) keepPending(reply);
  swallowRepeats(page, signal);
  control.click();
  try {
    const found = await awaitConversation(page, reply.inviter, { before, nameless: true }, { signal, ms });
    if (!found) return { outcome: 'none', because: signal.aborted ? 'aborted' : 'timeout' };
    return await fill(page, found, reply, signal, met);
  } finally {
    // While the page is being left, the page to come needs it.
    if (keeping && !watch.hasLeft()) await dropPending();
    watch.stop();
  }
}

/** Puts the reply into an open conversation. */
export async function fill(
  page: Document,
  found: Conversation,
  reply: Reply,
  signal: AbortSignal,
  met: Met,
): Promise<Opening> {
  met(found, reply);
  const find = () => findWith(page, reply.inviter, found);
  if (dom.ownerDocument(found.box) !== page) swallowRepeats(dom.ownerDocument(found.box), signal);
  const insertion = await insertText(find, reply.text, signal);
  const conversation = find() ?? found;
  return insertion.inserted
    ? { outcome: 'inserted', conversation, send: readConversation(conversation).send }
    : { outcome: 'opened', conversation, because: insertion.because };
}

function watchLeaving(page: Document): { hasLeft(): boolean; stop(): void } {
  const stop = new AbortController();
  let left = false;
  const leave = () => {
    left = true;
  };
  // Captured, so that it is known before whoever else hears of it calls us off.
  page.defaultView?.addEventListener('pagehide', leave, { capture: true, signal: stop.signal });
  return { hasLeft: () => left, stop: () => stop.abort() };
}
