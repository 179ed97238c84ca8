import { type Conversation, findConversations } from '../pages/conversation/find.ts';
import { readConversation } from '../pages/conversation/reader.ts';
import { followConversations } from './follow.ts';
import { sameText } from './insert/same-text.ts';
import type { Inviter } from './inviter.ts';
import { likenessTo } from './meet.ts';
import { type Attempt, attemptIn, messageSent } from './sent.ts';
import { pause } from './wait.ts';

/** A reply the user has sent. */
export interface Sent {
  /** As the conversation shows it. */
  readonly text: string;
  /** Whether the user changed the text before sending. */
  readonly edited: boolean;
  /** When it was pressed, in milliseconds since the epoch. */
  readonly at: number;
}

/** So long after Send was pressed, in milliseconds, its message must have come up; and so long it must not fail. */
const patience = { appear: 20_000, fail: 1_500 };

/**
 * Resolves when the user has sent a message to the inviter: pressed Send, or Enter in the box, themselves, whereupon the
 * box was emptied and the message appended. Quick replies do not count. The conversation may be closed and opened again
 * meanwhile. Null when the signal came first.
 *
 * @param opened the conversation the reply was put into; it counts even if its head does not say whom it is with
 */
export function watchSend(
  page: Document,
  opened: Conversation,
  about: { readonly inviter: Inviter; readonly text: string },
  signal: AbortSignal,
): Promise<Sent | null> {
  if (signal.aborted) return Promise.resolve(null);
  return new Promise((resolve) => {
    const done = new AbortController();
    const following = AbortSignal.any([signal, done.signal]);
    signal.addEventListener('abort', () => resolve(null), { once: true, signal: done.signal });
    let attempt: (Attempt & { readonly at: number }) | null = null;
    let heard: { readonly root: Element; readonly stop: AbortController } | null = null;

    const ours = (open: readonly Conversation[]) =>
      open.find(({ root }) => root === opened.root) ??
      open.find((conversation) => likenessTo(conversation, about.inviter) === 'same') ??
      null;

    const press = (event: Event) => {
      const conversation = ours(findConversations(page));
      if (!event.isTrusted || !conversation || !isSending(event, conversation)) return;
      attempt = { ...attemptIn(readConversation(conversation)), at: Date.now() };
    };
    const change = async (open: readonly Conversation[]) => {
      const conversation = ours(open);
      if (conversation && conversation.root !== heard?.root) {
        heard?.stop.abort();
        heard = { root: conversation.root, stop: new AbortController() };
        const options = { capture: true, signal: AbortSignal.any([following, heard.stop.signal]) };
        for (const sign of ['click', 'keydown']) conversation.root.addEventListener(sign, press, options);
      }
      if (!attempt || !conversation || Date.now() - attempt.at > patience.appear) return;
      const current = attempt;
      if (!messageSent(current, readConversation(conversation))) return;
      await pause(patience.fail, following);
      const still = ours(findConversations(page));
      const message = still ? messageSent(current, readConversation(still)) : null;
      if (following.aborted || !message) return;
      done.abort();
      resolve({ text: message.text, edited: !sameText(message.text, about.text), at: current.at });
    };
    followConversations(page, (open) => void change(open), following);
  });
}

/** A press of the control that sends, or of Enter where one writes: with it, LinkedIn sends unless told to break lines. */
function isSending(event: Event, { box, send }: Conversation): boolean {
  const path = event.composedPath();
  if (event.type === 'click') return send !== null && path.includes(send);
  return 'key' in event && event.key === 'Enter' && path.includes(box);
}
