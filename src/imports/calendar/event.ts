import ICAL from 'ical.js';
import { emailFields, textField } from '../fields.ts';
import { limits } from '../limits.ts';
import { momentOf } from './zoned.ts';

/** Somebody invited to a meeting. */
export interface Guest {
  readonly email: string | null;
  readonly name: string | null;
  readonly declined: boolean;
}

/** One event of a calendar, or one changed occurrence of a series. */
export interface CalendarEvent {
  readonly uid: string;
  /** The occurrence this one stands for; null: it stands for itself. */
  readonly replaces: number | null;
  /** When it begins, once for each occurrence. */
  readonly starts: readonly number[];
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
      end?.moment !== undefined
        ? end.moment - start.moment
        : duration instanceof ICAL.Duration
          ? duration.toSeconds() * 1000
          : 0;
    return {
      uid: String(event.getFirstPropertyValue('uid') ?? text.length),
      replaces: replaces?.moment ?? null,
      ...occurrences(event, start, now),
      length: Math.max(0, length),
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

interface Start {
  readonly time: ICAL.Time;
  readonly moment: number;
  readonly zone: string | null;
}

/** Only what has begun: a meeting to come is no conversation yet. */
function occurrences(event: ICAL.Component, { time, moment, zone }: Start, now: number) {
  const single = moment <= now ? [moment] : [];
  if (!event.hasProperty('rrule') && !event.hasProperty('rdate')) return { starts: single, surplus: 0 };
  const expansion = new ICAL.RecurExpansion({ component: event, dtstart: time });
  const starts: number[] = [];
  for (let turn = 0; turn < limits.iterations; turn++) {
    const next = expansion.next();
    if (!next) break;
    const at = momentOf(next, zone);
    if (at > now) break;
    starts.push(at);
  }
  return {
    starts: starts.slice(-limits.occurrences),
    surplus: Math.max(0, starts.length - limits.occurrences),
  };
}

function timeOf(event: ICAL.Component, name: string): Start | null {
  const property = event.getFirstProperty(name);
  const time = property?.getFirstValue();
  if (!property || !(time instanceof ICAL.Time)) return null;
  const zone = property.getFirstParameter('tzid') ?? null;
  return { time, zone, moment: momentOf(time, zone) };
}

function guestOf(property: ICAL.Property): Guest[] {
  const kind = property.getFirstParameter('cutype')?.toUpperCase();
  if (kind === 'ROOM' || kind === 'RESOURCE' || kind === 'GROUP') return [];
  const [email = null] = emailFields(String(property.getFirstValue() ?? '').replace(/^mailto:/i, ''));
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
