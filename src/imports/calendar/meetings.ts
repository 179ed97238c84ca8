import type { ImportRecord } from '../../messages/import-record.ts';
import type { SkipReason } from '../../messages/import-report.ts';
import type { FileAccount } from '../account.ts';
import { hash } from '../hash.ts';
import type { Owner } from '../owner.ts';
import { somebody } from '../somebody.ts';
import { channelOf } from './channel.ts';
import type { CalendarEvent, Guest } from './event.ts';
import { learnOwner } from './learn-owner.ts';

/** With more people than that around nobody has talked with each of them. */
const mostInTalk = 9;
const dayLength = 86_400_000;

interface Kept {
  readonly event: CalendarEvent;
  readonly line: number;
  readonly account: FileAccount;
}

/** The events of all calendars, until it is known which guest is the user and which occurrences were changed. */
export class Meetings {
  readonly #events: Kept[] = [];

  add(event: CalendarEvent, line: number, account: FileAccount): void {
    this.#events.push({ event, line, account });
  }

  get count(): number {
    return this.#events.length;
  }

  /** What took place, and with whom. */
  *records(owner: Owner): Generator<ImportRecord> {
    for (const events of this.#calendars()) learnOwner(owner, events);
    const latest = new Map<string, number>();
    const changed = new Map<string, Set<number | string>>();
    for (const { event } of this.#events) {
      const { uid, replaces, sequence } = event;
      latest.set(stateOf(event), Math.max(sequence, latest.get(stateOf(event)) ?? 0));
      if (replaces === null) continue;
      const moments = changed.get(uid) ?? new Set();
      changed.set(uid, moments.add(replaces));
    }
    for (const { event, line, account } of this.#events) {
      const others = event.guests.filter(({ email, name }) => !isOwn(owner, email, name));
      const isOld = event.sequence < (latest.get(stateOf(event)) ?? 0);
      const reason = isOld ? 'declined' : leftOut(event, others, owner);
      if (reason) {
        account.skip(reason, line);
        continue;
      }
      if (event.surplus > 0) account.skip('tooMany', line);
      const moved = event.replaces === null ? changed.get(event.uid) : undefined;
      const starts = event.starts.filter(({ at, day }) => !moved?.has(at) && !moved?.has(day));
      if (starts.length > 0) account.taken();
      const came = distinct(others.filter(({ declined }) => !declined));
      for (const { at } of starts) yield* meeting(event, at, came);
    }
  }

  /** The events of each file. */
  #calendars(): Iterable<readonly CalendarEvent[]> {
    const calendars = new Map<FileAccount, CalendarEvent[]>();
    for (const { event, account } of this.#events) {
      const events = calendars.get(account) ?? [];
      events.push(event);
      calendars.set(account, events);
    }
    return calendars.values();
  }
}

/** What two states of one event, or of one changed occurrence, have in common. */
function stateOf({ uid, replaces }: CalendarEvent): string {
  return `${uid}\n${replaces ?? ''}`;
}

function isOwn(owner: Owner, email: string | null, name: string | null): boolean {
  return email !== null && owner.hasEmail(email)
    ? true
    : email === null && name !== null && owner.hasName(name);
}

function leftOut(event: CalendarEvent, others: readonly Guest[], owner: Owner): SkipReason | null {
  const own = event.guests.find(({ email, name }) => isOwn(owner, email, name));
  if (event.cancelled || own?.declined) return 'declined';
  // Of two, whichever is the user: one did not come.
  const two = distinct(event.guests);
  if (!own && two.length === 2 && two.some(({ declined }) => declined)) return 'declined';
  if (event.allDay && (event.transparent || others.length === 0)) return 'allDay';
  if (others.length === 0) return 'alone';
  if (others.every(({ declined }) => declined)) return 'declined';
  return event.starts.length === 0 ? 'future' : null;
}

function* meeting(event: CalendarEvent, start: number, came: readonly Guest[]): Generator<ImportRecord> {
  const { uid, length, title, place } = event;
  const people = came.map(({ email, name }) => ({
    id: email ?? name ?? '',
    who: somebody({ name, emails: email === null ? [] : [email] }),
  }));
  if (event.allDay || people.length > mostInTalk || length > dayLength / 2) {
    const name = title ?? place;
    if (name === null) return;
    yield {
      kind: 'gathering',
      key: hash(`gathering ${uid} ${start}`),
      name,
      from: start,
      to: start + length,
      people: people.slice(0, 300).map(({ who }) => who),
    };
    return;
  }
  for (const { id, who } of people) {
    yield {
      kind: 'conversation',
      key: hash(`meeting ${uid} ${start} ${id}`),
      who,
      time: start,
      // No end: it is not known how long it took.
      minutes: length === 0 ? null : Math.round(length / 60_000),
      channel: channelOf(event),
      place: title ?? place,
    };
  }
}

/** The organizer is often among the guests as well. */
function distinct(guests: readonly Guest[]): readonly Guest[] {
  const byId = new Map<string, Guest>();
  for (const guest of guests) {
    const id = guest.email ?? guest.name ?? '';
    const before = byId.get(id);
    if (!before || before.name === null) byId.set(id, guest);
  }
  return [...byId.values()];
}
