import { awaitConversation } from './meet.ts';
import { fill, type Met, type Opening } from './open.ts';
import { dropPending, readPending } from './pending.ts';
import type { Reply } from './reply.ts';

/** How long LinkedIn's messaging page may take to show the conversation, in milliseconds. */
const arrival = 20_000;

/** A reply that was begun on an earlier page, and what came of it here. */
export interface Resumed {
  readonly reply: Reply;
  readonly opening: Opening;
}

/**
 * Goes on with a reply whose link loaded another page: inserts it, once, where a conversation with the same person comes
 * up. To be called when the content script starts; null where there is nothing to go on with, which takes one message, and
 * on other pages than LinkedIn's messages none.
 */
export async function resumeReply(
  page: Document,
  signal: AbortSignal,
  met: Met = () => undefined,
): Promise<Resumed | null> {
  if (!page.location.pathname.startsWith('/messaging/')) return null;
  const reply = await readPending();
  if (!reply) return null;
  // The address of the composer names the invitation; then its head need not name the person.
  const nameless = new URLSearchParams(page.location.search)
    .get('invitation')
    ?.endsWith(`:${reply.invitation}`);
  const terms = { before: new Set<Element>(), nameless: nameless === true };
  const found = await awaitConversation(page, reply.inviter, terms, { signal, ms: arrival, every: 150 });
  if (!found) return null;
  await dropPending();
  return { reply, opening: await fill(page, found, reply, signal, met) };
}
