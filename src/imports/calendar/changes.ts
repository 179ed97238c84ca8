import type { CalendarEvent } from './event.ts';
import type { Occurrence } from './series.ts';

/** An event and one time it took place. */
export interface Held {
  readonly event: CalendarEvent;
  readonly at: number;
}

/**
 * What was changed in series: single occurrences stand for themselves, and from a change of all that follow on the series goes on
 * as that says.
 */
export class Changes {
  readonly #single = new Map<string, Set<number | string>>();
  readonly #following = new Map<string, CalendarEvent[]>();

  constructor(events: readonly CalendarEvent[]) {
    for (const event of events) {
      const { uid, replaces } = event;
      if (replaces === null) continue;
      const moments = this.#single.get(uid) ?? new Set();
      this.#single.set(uid, moments.add(replaces.day ?? replaces.at));
      if (!replaces.andFollowing) continue;
      const following = this.#following.get(uid) ?? [];
      following.push(event);
      this.#following.set(uid, following);
    }
    for (const following of this.#following.values()) {
      following.sort((one, other) => (one.replaces?.at ?? 0) - (other.replaces?.at ?? 0));
    }
  }

  /** The times of an event that stand as they are, and those of its series that go on as a later change says. */
  times(event: CalendarEvent): Held[] {
    const { uid, replaces, starts } = event;
    if (replaces !== null) return starts.map(({ at }) => ({ event, at }));
    const single = this.#single.get(uid);
    const following = this.#following.get(uid) ?? [];
    return starts.flatMap(({ at, day }: Occurrence) => {
      if (single?.has(at) || single?.has(day)) return [];
      const change = lastUntil(following, at);
      if (!change?.replaces) return [{ event, at }];
      // A change may bring a rule of its own.
      if (change.starts.length > 1) return [];
      const moved = at + change.begins - change.replaces.at;
      return single?.has(moved) ? [] : [{ event: change, at: moved }];
    });
  }
}

/** The last change that begins no later; they are in order. */
function lastUntil(changes: readonly CalendarEvent[], at: number): CalendarEvent | undefined {
  let [low, high] = [0, changes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((changes[middle]?.replaces?.at ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return changes[low - 1];
}
