import type { CalendarEvent } from './event.ts';
import type { Guest } from './guest.ts';

/** Nobody has so many guests who answer by mail. */
const mostReplies = 100;

/**
 * The events with the answers of guests that came as mails of their own (METHOD:REPLY), in their order. Such a mail names one guest
 * only: it changes what is known of an event and never replaces it. Proposals and questions are no events at all.
 */
export function answered(events: readonly CalendarEvent[]): readonly CalendarEvent[] {
  const replies = new Map<string, CalendarEvent[]>();
  const full = new Set<string>();
  for (const event of events) {
    if (event.method !== 'REPLY') full.add(event.uid);
    else {
      const told = replies.get(event.uid) ?? [];
      if (told.length < mostReplies) told.push(event);
      replies.set(event.uid, told);
    }
  }
  return events.map((event) => {
    if (event.method === 'COUNTER' || event.method === 'REFRESH' || event.method === 'DECLINECOUNTER') {
      return { ...event, guests: [] };
    }
    const mine = (replies.get(event.uid) ?? []).filter(
      ({ replaces, stamp }) => replaces?.at === event.replaces?.at && !(stamp < event.stamp),
    );
    if (event.method === 'REPLY') return full.has(event.uid) ? { ...event, guests: [] } : event;
    return mine.length === 0 ? event : { ...event, guests: mine.reduce(withAnswer, event.guests) };
  });
}

function withAnswer(guests: readonly Guest[], { guests: [...told] }: CalendarEvent): readonly Guest[] {
  const answers = told.filter(({ part }) => part !== 'organized');
  return guests.map((guest) => {
    const answer = answers.find(({ email }) => email !== null && email === guest.email);
    return answer && guest.part !== 'organized'
      ? { ...guest, part: answer.part, isSilent: false, isAsked: false }
      : guest;
  });
}
