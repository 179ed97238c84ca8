import type { ImportRecord } from '../../messages/import-record.ts';
import type { FileAccount } from '../account.ts';
import { hash } from '../hash.ts';
import type { Owner } from '../owner.ts';
import { somebody } from '../somebody.ts';
import { answered } from './answers.ts';
import { type Attendance, attendanceOf } from './attendance.ts';
import { Changes, type Held } from './changes.ts';
import { channelOf } from './channel.ts';
import type { CalendarEvent } from './event.ts';
import type { Guest } from './guest.ts';
import { learnOwner } from './learn-owner.ts';
import { outdated } from './states.ts';

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
  readonly #kept: Kept[] = [];

  add(event: CalendarEvent, line: number, account: FileAccount): void {
    this.#kept.push({ event, line, account });
  }

  get count(): number {
    return this.#kept.length;
  }

  /** What took place, and with whom. */
  *records(owner: Owner): Generator<ImportRecord> {
    for (const events of this.#calendars()) learnOwner(owner, events);
    const events = answered(this.#kept.map(({ event }) => event));
    const old = outdated(events);
    const changes = new Changes(events.filter((event) => !old.has(event)));
    const attendances = new Map(events.map((event) => [event, attendanceOf(event, owner)]));
    for (const [index, event] of events.entries()) {
      const { account, line } = this.#kept[index] ?? {};
      if (!account || line === undefined) continue;
      const attendance = old.has(event) ? 'declined' : attendances.get(event);
      const held = old.has(event) ? [] : changes.times(event);
      const reason =
        typeof attendance === 'string' ? attendance : event.starts.length === 0 ? 'future' : null;
      if (reason) account.skip(reason, line);
      const found = held.flatMap((each) => [...recordsOf(each, attendances.get(each.event))]);
      if (found.length === 0) continue;
      if (event.surplus > 0) account.skip('tooMany', line);
      account.taken();
      yield* found;
    }
  }

  /** The events of each file. */
  #calendars(): Iterable<readonly CalendarEvent[]> {
    const calendars = new Map<FileAccount, CalendarEvent[]>();
    for (const { event, account } of this.#kept) {
      const events = calendars.get(account) ?? [];
      events.push(event);
      calendars.set(account, events);
    }
    return calendars.values();
  }
}

function* recordsOf(
  { event, at }: Held,
  attendance: Attendance | string | undefined,
): Generator<ImportRecord> {
  if (attendance === undefined || typeof attendance === 'string') return;
  const { uid, length, title, place, allDay } = event;
  const { came, mayHaveCome } = attendance;
  if (allDay || came.length + mayHaveCome.length > mostInTalk || length > dayLength / 2) {
    const name = title ?? place;
    if (name === null) return;
    yield {
      kind: 'gathering',
      key: hash(`gathering ${uid} ${at}`),
      name,
      from: at,
      to: at + length,
      people: came.slice(0, 300).map(who),
    };
    return;
  }
  const talk = (guest: Guest) => ({
    kind: 'conversation' as const,
    key: hash(`meeting ${uid} ${at} ${guest.email ?? guest.name ?? ''}`),
    who: who(guest),
    time: at,
    // No end: it is not known how long it took.
    minutes: length === 0 ? null : Math.round(length / 60_000),
    channel: channelOf(event),
    place: title ?? place,
  });
  for (const guest of came) yield talk(guest);
  for (const guest of mayHaveCome) yield { ...talk(guest), unsure: true };
}

function who({ name, email }: Guest) {
  return somebody({ name, emails: email === null ? [] : [email] });
}
