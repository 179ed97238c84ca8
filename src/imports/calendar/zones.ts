import type { Component } from '../text/components.ts';
import { type Observance, observanceIn } from './observance.ts';
import type { Written } from './written.ts';
import { type KnownZone, knownZone } from './zone-name.ts';

/** Nobody's clocks are changed by more rules. */
const mostRules = 100;

interface Defined {
  readonly observances: readonly Observance[];
  /** The name by which the browser may know it. */
  readonly known: KnownZone | null;
  /** Something in it could not be read: what the browser knows is better. */
  readonly isFaulty: boolean;
}

/** The time zones of one calendar: those it defines, those it only names, and its own. */
export class Zones {
  readonly #defined = new Map<string, Defined>();
  /** The zone of times that name none. */
  own: string | null = null;

  /** A VTIMEZONE. */
  define({ properties, parts }: Component): void {
    const text = (name: string): string => properties.find((each) => each.name === name)?.value.trim() ?? '';
    const name = text('TZID');
    const observances = parts.slice(0, mostRules).map(observanceIn);
    const sound = observances.flatMap((each) => each ?? []);
    this.#defined.set(name, {
      observances: sound,
      known: (text('X-LIC-LOCATION') && knownZone(text('X-LIC-LOCATION'))) || knownZone(name),
      isFaulty: sound.length === 0 || sound.length < observances.length,
    });
  }

  /** Whether a zone can be told; a definition may still come. */
  knows(zone: Written['zone']): boolean {
    return typeof zone !== 'string' || this.#defined.has(zone) || knownZone(zone) !== null;
  }

  /** When a time is, in milliseconds since the epoch. A zone nobody knows counts as the calendar's own, else as UTC. */
  momentOf({ clock, zone }: Written): number {
    const named = zone ?? this.own;
    if (named === null) return clock;
    if (typeof named === 'number') return clock - named;
    const defined = this.#defined.get(named);
    if (defined && !(defined.isFaulty && defined.known !== null)) {
      if (defined.observances.length > 0) return clock - definedDistance(defined.observances, clock);
    }
    const known = defined?.known ?? knownZone(named) ?? (this.own === null ? null : knownZone(this.own));
    if (known === null) return clock;
    if (typeof known === 'number') return clock - known;
    const first = distanceIn(known, clock);
    // Near a change of clocks the first distance is that of the wrong side.
    return clock - distanceIn(known, clock - first);
  }
}

/** How far the clocks are ahead of UTC when they show a time. */
function definedDistance(observances: readonly Observance[], clock: number): number {
  let latest = Number.NEGATIVE_INFINITY;
  let distance: number | null = null;
  let earliest = observances[0];
  for (const each of observances) {
    const begun = each.lastBefore(clock);
    if (begun !== null && begun >= latest) [latest, distance] = [begun, each.to];
    if (earliest && each.start < earliest.start) earliest = each;
  }
  return distance ?? earliest?.from ?? 0;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** How far a zone's clocks are ahead of UTC at a moment. */
function distanceIn(timeZone: string, moment: number): number {
  const numeric = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;
  const time = { hour: 'numeric', minute: 'numeric', second: 'numeric', hourCycle: 'h23' } as const;
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('en-US', { timeZone, ...numeric, ...time });
  formats.set(timeZone, format);
  const part = Object.fromEntries(
    format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(moment / 1000) * 1000;
}
