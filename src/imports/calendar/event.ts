import ICAL from 'ical.js';
import { emailFields, textField } from '../fields.ts';
import { hash } from '../hash.ts';
import { limits } from '../limits.ts';
import { type Occurrence, occurrencesOf } from './series.ts';
import { dayOf, momentOf, type Written } from './zoned.ts';

/** Somebody invited to a meeting. */
export interface Guest {
  readonly email: string | null;
  readonly name: string | null;
  readonly declined: boolean;
}

/** One event of a calendar, or one changed occurrence of a series. */
export interface CalendarEvent {
  readonly uid: string;
  /** Counts up with every change; of two states of one event the later counts. */
  readonly sequence: number;
  /** The occurrence this one stands for, by its moment or by its day; null: it stands for itself. */
  readonly replaces: number | string | null;
  /** When it begins, once for each occurrence. */
  readonly starts: readonly Occurrence[];
  /** Milliseconds; 0 where the file does not say. */
  readonly length: number;
  readonly allDay: boolean;
  readonly cancelled: boolean;
  /** Does not keep the user busy. */
  readonly transparent: boolean;
  readonly title: string | null;
  readonly place: string | null;
  /** All that may say where or how people met. */
  readonly about: string;
  readonly guests: readonly Guest[];
  /** Occurrences that were left out because there are too many. */
  readonly surplus: number;
}

/** Reads one event; `calendar` knows the time zones. @throws when it cannot be read */
export function readEvent(text: string, calendar: ICAL.Component, now: number): CalendarEvent {
  const event = new ICAL.Component(ICAL.parse(text));
  calendar.addSubcomponent(event);
  try {
    const start = timeOf(event, 'dtstart');
    if (!start) throw new Error('no beginning');
    const end = timeOf(event, 'dtend');
    const duration = event.getFirstPropertyValue('duration');
    const replaces = timeOf(event, 'recurrence-id');
    const length =
      end !== null
        ? momentOf(end) - momentOf(start)
        : duration instanceof ICAL.Duration
          ? duration.toSeconds() * 1000
          : 0;
    return {
      uid: plain(event, 'uid') || hash(text),
      sequence: Number(plain(event, 'sequence')) || 0,
      replaces: replaces && (replaces.time.isDate ? dayOf(replaces.time) : momentOf(replaces)),
      ...occurrencesOf(event, start, now),
      length: Math.min(Math.max(0, length), limits.event),
      allDay: start.time.isDate,
      cancelled: word(event, 'status') === 'CANCELLED',
      transparent: word(event, 'transp') === 'TRANSPARENT',
      title: textField(plain(event, 'summary')),
      place: textField(plain(event, 'location').slice(0, 300)),
      about: about(event),
      guests: [...event.getAllProperties('organizer'), ...event.getAllProperties('attendee')].flatMap(
        guestOf,
      ),
    };
  } finally {
    calendar.removeSubcomponent(event);
  }
}

function timeOf(event: ICAL.Component, name: string): Written | null {
  const property = event.getFirstProperty(name);
  const time = property?.getFirstValue();
  if (!property || !(time instanceof ICAL.Time)) return null;
  return { time, zone: property.getFirstParameter('tzid') ?? null };
}

function guestOf(property: ICAL.Property): Guest[] {
  const kind = property.getFirstParameter('cutype')?.toUpperCase();
  if (kind === 'ROOM' || kind === 'RESOURCE' || kind === 'GROUP') return [];
  // Apple's value is a name of its own for them, with the address beside it.
  const written = [property.getFirstValue(), property.getFirstParameter('email')];
  const [email = null] = written.flatMap((text) => emailFields(String(text ?? '').replace(/^mailto:/i, '')));
  const name = textField(property.getFirstParameter('cn') ?? '');
  if (email === null && name === null) return [];
  const declined = property.getFirstParameter('partstat')?.toUpperCase() === 'DECLINED';
  return [{ email, name: name?.includes('@') ? null : name, declined }];
}

function about(event: ICAL.Component): string {
  const names = ['location', 'description', 'url', 'conference', 'x-google-conference'];
  const links = event
    .getAllProperties()
    .filter(({ name }) => names.includes(name) || name.startsWith('x-microsoft'));
  return links.map((property) => String(property.getFirstValue() ?? '').slice(0, 4000)).join('\n');
}

function plain(event: ICAL.Component, name: string): string {
  return String(event.getFirstPropertyValue(name) ?? '');
}

function word(event: ICAL.Component, name: string): string {
  return plain(event, name).toUpperCase();
}
