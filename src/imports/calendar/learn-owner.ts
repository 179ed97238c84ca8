import type { Owner } from '../owner.ts';
import type { CalendarEvent } from './event.ts';

/**
 * Finds out under which address the user stands in a calendar, where none is known: whoever is in nearly all of its meetings
 * is the one whose calendar it is, else whoever has the user's name.
 */
export function learnOwner(owner: Owner, events: readonly CalendarEvent[]): void {
  const meetings = events.filter(({ guests }) => guests.length > 1);
  const counts = new Map<string, number>();
  for (const { guests } of meetings) {
    const emails = new Set(guests.flatMap(({ email }) => email ?? []));
    if ([...emails].some((email) => owner.hasEmail(email))) return;
    for (const email of emails) counts.set(email, (counts.get(email) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((one, other) => other[1] - one[1]);
  const clear = first && first[1] > (second?.[1] ?? 0) && first[1] >= meetings.length * 0.8;
  if (clear && meetings.length > 1) {
    owner.learn({ email: first[0] });
    return;
  }
  for (const { email, name } of meetings.flatMap(({ guests }) => guests)) {
    if (name !== null && owner.hasName(name)) owner.learn({ email });
  }
}
