import type { AnteroomEvent, CorrectedEvent, GoneEvent } from '../database/events.ts';

type Of<T extends AnteroomEvent['type']> = Extract<AnteroomEvent, { readonly type: T }>;

/** Oldest first; at one moment (a fixed clock) in the order in which things can happen. */
export function inOrder<T extends AnteroomEvent>(events: readonly T[]): T[] {
  return [...events].sort((a, b) => a.time - b.time || rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}

const ranks: Readonly<Record<AnteroomEvent['type'], number>> = {
  seen: 0,
  suggested: 1,
  replied: 2,
  answered: 3,
  attempted: 4,
  decided: 5,
  gone: 6,
  back: 7,
  corrected: 8,
};

/** In which order things can happen that are recorded as of one moment. */
export const rank = ({ type }: Pick<AnteroomEvent, 'type'>): number => ranks[type];

/**
 * The events without those the user has said are wrong; a correction can be corrected in turn. Which is which is told by what
 * they name, not by their times: two devices' clocks may differ.
 */
export function standing(events: readonly AnteroomEvent[]): AnteroomEvent[] {
  const corrections = new Map<string, string[]>();
  for (const event of events) {
    if (event.type !== 'corrected' || event.corrects === null) continue;
    corrections.set(event.corrects, [...(corrections.get(event.corrects) ?? []), event.id]);
  }
  const wrong = new Map<string, boolean>();
  const isWrong = (id: string): boolean => {
    const known = wrong.get(id);
    if (known !== undefined) return known;
    // What corrects itself, over however many steps, corrects nothing.
    wrong.set(id, false);
    const found = (corrections.get(id) ?? []).some((by) => !isWrong(by));
    wrong.set(id, found);
    return found;
  };
  return inOrder(events).filter(({ id }) => !isWrong(id));
}

/** A decision that was made, or put right. */
export type Decision = Of<'decided'> | (CorrectedEvent & { readonly decision: 'accept' | 'decline' });

/** The decision that holds: the latest; null when there is none. */
export function decisionOf(events: readonly AnteroomEvent[]): Decision | null {
  const latest = events.findLast(
    (event) => event.type === 'decided' || (event.type === 'corrected' && event.decision !== null),
  );
  return latest && isDecision(latest) ? latest : null;
}

function isDecision(event: AnteroomEvent): event is Decision {
  if (event.type === 'corrected') return event.decision === 'accept' || event.decision === 'decline';
  return event.type === 'decided';
}

/** How an invitation without a decision went away; null while it is pending. */
export function goneOf(events: readonly AnteroomEvent[]): GoneEvent | null {
  const latest = events.findLast((event) => event.type === 'gone' || event.type === 'back');
  return latest?.type === 'gone' ? latest : null;
}

/** The latest question, and the answer to it. */
export function replyOf(events: readonly AnteroomEvent[]): {
  readonly reply: 'none' | 'asked' | 'answered';
  readonly asked: number | null;
  readonly answered: number | null;
} {
  const asked = events.findLast((event) => event.type === 'replied');
  const latest = events.findLast((event) => event.type === 'replied' || event.type === 'answered');
  const answered = latest?.type === 'answered' ? latest.time : null;
  const reply = answered !== null ? 'answered' : asked ? 'asked' : 'none';
  return { reply, asked: asked?.time ?? null, answered };
}
