import { textField } from '../fields.ts';
import { hash } from '../hash.ts';
import { limits } from '../limits.ts';
import type { Component } from '../text/components.ts';
import { type Property, plainText } from '../text/content-line.ts';
import { isCalledOff } from './called-off.ts';
import { durationOf } from './duration.ts';
import { type Guest, guestOf } from './guest.ts';
import { type Occurrence, occurrencesOf, type Times } from './series.ts';
import { dayOf, timesIn, type Written } from './written.ts';

/** Which occurrence of a series a changed one stands for: by its moment, or by its day where only that is told. */
export interface Replaced {
  readonly at: number;
  readonly day: string | null;
  /** All that follow are changed, too. */
  readonly andFollowing: boolean;
}

/** One event of a calendar, or one changed occurrence of a series. */
export interface CalendarEvent {
  readonly uid: string;
  /** Counts up with every change; of two states of one event the later counts. Null: not told. */
  readonly sequence: number | null;
  /** When this state was written, in milliseconds; 0: not told. */
  readonly stamp: number;
  /** The occurrence this one stands for; null: it stands for itself. */
  readonly replaces: Replaced | null;
  /** What a change of all that follow begins with. */
  readonly begins: number;
  /** When it took place, once for each occurrence. */
  readonly starts: readonly Occurrence[];
  /** Milliseconds; 0 where the file does not say. */
  readonly length: number;
  readonly allDay: boolean;
  /** Called off: by its state, its title, or the whole file. */
  readonly cancelled: boolean;
  /** What the file was sent for ("REQUEST", "CANCEL"); empty where it was not sent. */
  readonly method: string;
  /** Does not keep the user busy. */
  readonly transparent: boolean;
  /** The user's own answer as Outlook keeps it, who writes none beside the guests; null: not told. */
  readonly busy: 'busy' | 'tentative' | 'free' | null;
  /** Not settled by whoever organized it. */
  readonly tentative: boolean;
  readonly title: string | null;
  readonly place: string | null;
  /** All that may say where or how people met. */
  readonly about: string;
  readonly guests: readonly Guest[];
  /** Occurrences that were left out because there are too many. */
  readonly surplus: number;
}

/** What an event is read with besides its own lines. */
export type Surroundings = Omit<Times, 'last'> & { readonly now: number; readonly method: string };

const links = /^(?:LOCATION|DESCRIPTION|URL|CONFERENCE|X-GOOGLE-CONFERENCE|X-MICROSOFT-(?!CDO).*)$/;
const mostGuests = 1000;
const day = 86_400_000;

/** Reads one event; null where it does not say when it is. */
export function readEvent(event: Component, around: Surroundings): CalendarEvent | null {
  const { zones, method, odd, now } = around;
  const { properties } = event;
  const text = (name: string): string =>
    plainText(properties.find((each) => each.name === name)?.value ?? '').trim();
  const word = (name: string): string => text(name).toUpperCase();
  const time = (name: string): Written | null => firstTime(properties, name, odd);
  const start = time('DTSTART');
  if (!start) return null;
  const begins = zones.momentOf(start);
  const length = lengthOf(start, time('DTEND'), around, properties);
  const named = time('RECURRENCE-ID');
  const changed = properties.find(({ name }) => name === 'RECURRENCE-ID') ?? null;
  const title = textField(text('SUMMARY').slice(0, 300));
  const busy = word('X-MICROSOFT-CDO-BUSYSTATUS');
  return {
    uid: text('UID').slice(0, 500) || hash(properties.map(({ value }) => value).join('\n')),
    sequence: text('SEQUENCE') === '' ? null : Number.parseInt(text('SEQUENCE'), 10) || 0,
    stamp: Math.max(0, ...['DTSTAMP', 'LAST-MODIFIED'].map((name) => momentOf(time(name)))),
    replaces: changed && replacedBy(named, start, changed, zones),
    begins,
    ...occurrencesOf(event, start, { ...around, last: now - (length || (start.isDay ? day : 0)) }),
    length,
    allDay: start.isDay,
    cancelled:
      method === 'CANCEL' || /^CANCELL?ED$/.test(word('STATUS')) || (title !== null && isCalledOff(title)),
    method,
    transparent: word('TRANSP') === 'TRANSPARENT',
    busy: busy === 'TENTATIVE' ? 'tentative' : busy === 'FREE' ? 'free' : busy === '' ? null : 'busy',
    tentative: word('STATUS') === 'TENTATIVE',
    title,
    place: textField(text('LOCATION').slice(0, 300)),
    about: properties
      .flatMap(({ name, value }) => (links.test(name) ? [plainText(value.slice(0, 4000))] : []))
      .join('\n')
      .slice(0, 20_000),
    guests: guestsOf(properties, odd),
  };
}

/** Where it cannot be read which time was changed, it is the one that stands there. */
function replacedBy(
  named: Written | null,
  start: Written,
  { params }: Property,
  zones: Surroundings['zones'],
): Replaced {
  const time = named ?? start;
  return {
    at: zones.momentOf({ ...time, zone: time.zone ?? start.zone }),
    day: named?.isDay ? dayOf(named) : null,
    andFollowing: params.get('RANGE')?.toUpperCase() === 'THISANDFUTURE',
  };
}

const momentOf = (time: Written | null): number => time?.clock ?? 0;

/** The first of several that can be read; the others are told of. */
function firstTime(properties: readonly Property[], name: string, odd: Surroundings['odd']): Written | null {
  for (const property of properties) {
    if (property.name !== name) continue;
    const [time] = timesIn(property);
    if (time) return time;
    odd(property);
  }
  return null;
}

/** How long it took; 0 where that cannot be told. */
function lengthOf(
  start: Written,
  end: Written | null,
  { zones, odd }: Surroundings,
  properties: readonly Property[],
): number {
  const duration = properties.find(({ name }) => name === 'DURATION');
  const length = duration === undefined ? null : durationOf(duration.value);
  if (duration && length === null) odd(duration);
  const span = end && end.isDay === start.isDay ? zones.momentOf(end) - zones.momentOf(start) : (length ?? 0);
  return Math.min(Math.max(0, span), limits.event);
}

function guestsOf(properties: readonly Property[], odd: Surroundings['odd']): Guest[] {
  const invited = properties.filter(({ name }) => name === 'ORGANIZER' || name === 'ATTENDEE');
  return invited.slice(0, mostGuests).flatMap((property) => {
    if (property.value.trim() === '' && !property.params.has('CN')) odd(property);
    return guestOf(property);
  });
}
