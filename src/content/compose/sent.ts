import type { ConversationReading, MessageReading } from '../pages/conversation/reading.ts';
import { sameText } from './insert/same-text.ts';

/** The user's press of Send, or of Enter in the box, and how the conversation stood then. */
export interface Attempt {
  readonly draft: string;
  /** The hashes of the messages that were there. */
  readonly before: ReadonlySet<string>;
}

export function attemptIn({ draft, messages }: ConversationReading): Attempt {
  return { draft, before: new Set(messages.map(({ hash }) => hash)) };
}

/**
 * The message an attempt became: the box has been emptied, and behind all messages that were there stands a new one of the
 * user's own that did not fail. Whose it is must be said by the page, or its text must be the box's; so it must be, too,
 * where no message was there before, since a thread that loads late looks the same. Null until then.
 */
export function messageSent(attempt: Attempt, now: ConversationReading): MessageReading | null {
  if (attempt.draft === '' || now.draft !== '') return null;
  const last = now.messages.findLastIndex(({ hash }) => attempt.before.has(hash));
  if (last < 0 && attempt.before.size > 0) return null;
  const fresh = now.messages.slice(last + 1).filter(({ from, failed }) => from !== 'theirs' && !failed);
  const said = fresh.find(({ text }) => sameText(text, attempt.draft));
  return said ?? (last < 0 ? undefined : fresh.find(({ from }) => from === 'mine')) ?? null;
}
