import { followConversations } from '../compose/follow.ts';
import { request } from '../link/request.ts';
import { type Conversation, findConversations } from '../pages/conversation/find.ts';
import { readTurns } from '../pages/conversation/turns.ts';
import { whileAllowed } from './allowed.ts';

/** How long, in milliseconds, a conversation has to read alike before it is reported: messages come one by one. */
const calm = 800;

/**
 * Reports the conversations that are open on the page, until the signal: with whom and when, never what. Nothing on the page
 * is touched, opened or scrolled.
 */
export function startConversationsVisit(signal: AbortSignal): void {
  const allowed = ({ enabled, learnConversations }: { enabled: boolean; learnConversations: boolean }) =>
    enabled && learnConversations;
  whileAllowed(allowed, watchConversations, signal);
}

function watchConversations(signal: AbortSignal): void {
  /** What was read of each open conversation last, and what was reported. */
  let before = new Map<Element, string>();
  const sent = new Set<string>();
  let timer: number | undefined;

  followConversations(document, soon, signal);
  signal.addEventListener('abort', () => window.clearTimeout(timer), { once: true });

  function soon(): void {
    timer ??= window.setTimeout(look, calm);
  }

  function look(): void {
    timer = undefined;
    const now = new Map<Element, string>();
    for (const conversation of findConversations(document)) take(conversation, now);
    before = now;
  }

  function take(conversation: Conversation, now: Map<Element, string>): void {
    const sheet = readTurns(conversation);
    if (!sheet) return;
    const news = JSON.stringify(sheet);
    now.set(conversation.root, news);
    if (sent.has(news)) return;
    if (before.get(conversation.root) !== news) {
      soon();
      return;
    }
    sent.add(news);
    void request('conversation.read', sheet).then((outcome) => {
      if (!outcome.ok && outcome.error.code !== 'malformed') sent.delete(news);
    });
  }
}
