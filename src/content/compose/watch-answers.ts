import { readConversation } from '../pages/conversation/reader.ts';
import { cut } from '../pages/conversation/text.ts';
import { answersIn, remember, type Seen } from './answer.ts';
import { followConversations } from './follow.ts';
import { type Inviter, likenessOf } from './inviter.ts';

/** Somebody whose invitation is known. */
export interface Correspondent {
  /** The invitation's id. */
  readonly invitation: string;
  readonly inviter: Inviter;
  /** Whether the user has replied to the invitation and waits for an answer. */
  readonly asked: boolean;
}

/** An answer the page shows. */
export interface Answer {
  readonly invitation: string;
  readonly inviter: Inviter;
  /** LinkedIn's number of the conversation, where the address gives it. */
  readonly thread: string | null;
  /** The same for the same message on every visit. */
  readonly hash: string;
  /** What they wrote, at most 300 characters. */
  readonly quote: string;
  /** When, in milliseconds since the epoch, where the page says it so that a machine can read it; else when it was seen. */
  readonly at: number;
}

const longestQuote = 300;

/**
 * Notices answers in open conversations with people whose invitations are known, each once, until the signal. Looks only at
 * what the user has opened.
 *
 * @param known asked at every change, so that somebody who was just replied to counts at once
 */
export function watchAnswers(
  page: Document,
  known: () => readonly Correspondent[],
  onAnswer: (answer: Answer) => void,
  signal: AbortSignal,
): void {
  const seen = new Map<string, Seen>();
  const told = new Set<string>();
  followConversations(
    page,
    (open) => {
      const now = Date.now();
      for (const conversation of open) {
        const { partner, thread, messages } = readConversation(conversation);
        const who = known().find(({ inviter }) => likenessOf(partner, inviter) === 'same');
        if (!who) continue;
        const { invitation, inviter, asked } = who;
        const before = seen.get(invitation) ?? null;
        for (const { hash, text, datetime } of answersIn(messages, asked, before, now)) {
          const key = `${invitation}\n${hash}`;
          if (told.has(key)) continue;
          told.add(key);
          const at = Date.parse(datetime ?? '');
          onAnswer({
            invitation,
            inviter,
            thread,
            hash,
            quote: cut(text, longestQuote),
            at: Number.isNaN(at) ? now : Math.min(at, now),
          });
        }
        const after = remember(messages, before, now);
        if (after) seen.set(invitation, after);
      }
    },
    signal,
  );
}
