import type { SkipReason } from '../../messages/import-report.ts';
import type { Owner } from '../owner.ts';
import type { CalendarEvent } from './event.ts';
import type { Guest, Part } from './guest.ts';

/** Who met whom, going by a calendar. */
export interface Attendance {
  /** The others who were there. */
  readonly came: readonly Guest[];
  /** The others who never answered, or all of them where the user did not: they may have been there. */
  readonly mayHaveCome: readonly Guest[];
}

/** Who took part in an event, or why nobody met. It counts for nothing that somebody put into the user's calendar. */
export function attendanceOf(event: CalendarEvent, owner: Owner): Attendance | SkipReason {
  const guests = distinct(event.guests);
  const isOwn = ({ email, name }: Guest): boolean =>
    email !== null ? owner.hasEmail(email) : name !== null && owner.hasName(name);
  const own = guests.filter(isOwn);
  const others = guests.filter((guest) => !isOwn(guest));
  if (event.cancelled) return 'declined';
  if (event.allDay && (event.transparent || others.length === 0)) return 'allDay';
  if (others.length === 0) return 'alone';
  const there = others.filter(({ part }) => part !== 'away');
  const mine = own.length > 0 ? ownPart(own, event) : partUnlisted(event, guests, owner);
  if (mine === 'away' || there.length === 0) return 'declined';
  if (mine === 'open') return 'unanswered';
  if (mine === 'unclear' || event.tentative) return { came: [], mayHaveCome: there };
  return {
    came: there.filter(({ part }) => part !== 'open'),
    mayHaveCome: there.filter(({ part }) => part === 'open'),
  };
}

/** What the user had to do with it; `unclear` where the calendar does not say whether they answered. */
function ownPart(own: readonly Guest[], { busy }: CalendarEvent): Part | 'unclear' {
  const parts = own.map(({ part }) => part);
  const part = (['away', 'organized', 'accepted'] as const).find((each) => parts.includes(each)) ?? 'open';
  if (part !== 'open' || !own.every(({ isSilent }) => isSilent)) return part;
  // Outlook writes the user's answer only as what it did to their time.
  if (busy !== null) return busy === 'busy' ? 'accepted' : 'open';
  return own.every(({ isAsked }) => isAsked) ? 'open' : 'unclear';
}

/** The same where the user is not among the guests, or it is not known under which address. */
function partUnlisted({ busy }: CalendarEvent, guests: readonly Guest[], owner: Owner): Part | 'unclear' {
  if (owner.hasEmails) {
    // Without an organizer it is an entry of the user's own.
    if (!guests.some(({ part }) => part === 'organized')) return 'organized';
    return busy === 'tentative' || busy === 'free' ? 'open' : 'unclear';
  }
  // Whoever of them is the user: where one of two was away, nobody met.
  if (guests.length === 2 && guests.some(({ part }) => part === 'away')) return 'away';
  return guests.every(({ part }) => part === 'organized' || part === 'accepted') ? 'accepted' : 'unclear';
}

/** The organizer is often among the guests as well; what counts then is whether they declined. */
export function distinct(guests: readonly Guest[]): readonly Guest[] {
  const byId = new Map<string, Guest>();
  for (const guest of guests) {
    const id = guest.email ?? guest.name ?? '';
    const before = byId.get(id);
    byId.set(id, before ? both(before, guest) : guest);
  }
  return [...byId.values()];
}

function both(one: Guest, other: Guest): Guest {
  const part = (['away', 'organized', 'accepted'] as const).find(
    (each) => each === one.part || each === other.part,
  );
  return {
    email: one.email,
    name: one.name ?? other.name,
    part: part ?? 'open',
    isSilent: one.isSilent && other.isSilent,
    isAsked: one.isAsked || other.isAsked,
  };
}
