import type { CalendarEvent } from './event.ts';

/** What two states of one event, or of one changed occurrence, have in common. */
function keyOf({ uid, replaces }: CalendarEvent): string {
  return `${uid}\n${replaces ? (replaces.day ?? replaces.at) : ''}`;
}

/** Whether the first is a later state than the second; neither may be. */
function isLater(one: CalendarEvent, other: CalendarEvent): boolean {
  if (one.sequence !== null && other.sequence !== null && one.sequence !== other.sequence)
    return one.sequence > other.sequence;
  // Whoever calls it off again after taking that back counts up.
  if (one.cancelled !== other.cancelled) return one.cancelled;
  return one.stamp > other.stamp && one.stamp > 0 && other.stamp > 0 && !isUnanswered(one);
}

/** An invitation as it came by mail: it knows of no answer, and overrules none. */
function isUnanswered({ method, guests }: CalendarEvent): boolean {
  return method === 'REQUEST' && guests.every(({ part }) => part !== 'accepted');
}

/** Those of several events that a later state of the same event has overruled: moved, called off, answered otherwise. */
export function outdated(events: readonly CalendarEvent[]): ReadonlySet<CalendarEvent> {
  const latest = new Map<string, CalendarEvent>();
  for (const event of events) {
    const known = latest.get(keyOf(event));
    if (!known || isLater(event, known)) latest.set(keyOf(event), event);
  }
  const old = new Set<CalendarEvent>();
  for (const event of events) {
    const known = latest.get(keyOf(event));
    if (known && known !== event && isLater(known, event)) old.add(event);
    // With a series its changed occurrences are called off.
    const series = event.replaces ? latest.get(`${event.uid}\n`) : undefined;
    if (series?.cancelled && !isLater(event, series)) old.add(event);
  }
  return old;
}
