import type { ImportRecord } from '../../messages/import-record.ts';
import type { SkipReason } from '../../messages/import-report.ts';
import type { FileAccount } from '../account.ts';
import { hash } from '../hash.ts';
import type { Owner } from '../owner.ts';
import { somebody } from '../somebody.ts';
import { channelOf } from './channel.ts';
import type { CalendarEvent, Guest } from './event.ts';

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
    if (!owner.hasEmails) owner.learn({ email: this.#commonGuest() });
    const changed = new Map<string, Set<number>>();
    for (const { event } of this.#events) {
      if (event.replaces === null) continue;
      const moments = changed.get(event.uid) ?? new Set();
      changed.set(event.uid, moments.add(event.replaces));
    }
    for (const { event, line, account } of this.#events) {
      const others = event.guests.filter(({ email, name }) => !isOwn(owner, email, name));
      const reason = leftOut(event, others, owner);
      if (reason) {
        account.skip(reason, line);
        continue;
      }
      if (event.surplus > 0) account.skip('tooMany', line);
      const moved = event.replaces === null ? changed.get(event.uid) : undefined;
      const starts = event.starts.filter((start) => !moved?.has(start));
      if (starts.length > 0) account.taken();
      const came = distinct(others.filter(({ declined }) => !declined));
      for (const start of starts) yield* meeting(event, start, came);
    }
  }

  /** Whoever is in nearly all meetings of a calendar is the one whose calendar it is. */
  #commonGuest(): string | null {
    const counts = new Map<string, number>();
    const meetings = this.#events.filter(({ event }) => event.guests.length > 1);
    for (const { event } of meetings) {
      for (const email of new Set(event.guests.flatMap((guest) => guest.email ?? []))) {
        counts.set(email, (counts.get(email) ?? 0) + 1);
      }
    }
    const [first, second] = [...counts].sort((one, other) => other[1] - one[1]);
    const clear = first && first[1] > (second?.[1] ?? 0) && first[1] >= meetings.length * 0.8;
    return clear && meetings.length > 1 ? first[0] : null;
  }
}

function isOwn(owner: Owner, email: string | null, name: string | null): boolean {
  return email !== null && owner.hasEmail(email)
    ? true
    : email === null && name !== null && owner.hasName(name);
}

function leftOut(event: CalendarEvent, others: readonly Guest[], owner: Owner): SkipReason | null {
  const own = event.guests.find(({ email, name }) => isOwn(owner, email, name));
  if (event.cancelled || own?.declined) return 'declined';
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
