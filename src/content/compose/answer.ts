import type { MessageReading } from '../pages/conversation/reading.ts';

/** What is remembered of one conversation while it is watched. */
export interface Seen {
  /** The hashes of all its messages so far. */
  readonly known: ReadonlySet<string>;
  /** When its messages were first there; what loads within a moment of that was there before, too. */
  readonly since: number;
}

/** So long, in milliseconds, a conversation may take to load all it shows at first. */
const loading = 2_000;

/** Remembers a reading; null as long as there are no messages. */
export function remember(messages: readonly MessageReading[], before: Seen | null, now: number): Seen | null {
  if (messages.length === 0) return before;
  const known = new Set([...(before?.known ?? []), ...messages.map(({ hash }) => hash)]);
  return { known, since: before?.since ?? now };
}

/**
 * The partner's messages that answer: all behind the user's last own one where the user has asked (`asked`), else those that
 * came while the conversation was open. The invitation's note is thus none, nor is an exchange of years ago.
 */
export function answersIn(
  messages: readonly MessageReading[],
  asked: boolean,
  seen: Seen | null,
  now: number,
): MessageReading[] {
  const lastMine = messages.findLastIndex(({ from }) => from === 'mine');
  const behind = asked && lastMine >= 0 ? messages.slice(lastMine + 1) : [];
  const isLoaded = seen !== null && now - seen.since >= loading;
  const lastKnown = isLoaded ? messages.findLastIndex(({ hash }) => seen.known.has(hash)) : -1;
  const arrived = lastKnown >= 0 ? messages.slice(lastKnown + 1) : [];
  return [...new Set([...behind, ...arrived])].filter(({ from, text }) => from === 'theirs' && text !== '');
}
