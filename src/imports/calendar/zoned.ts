import type ICAL from 'ical.js';

/** A time as a calendar writes it. */
export interface Written {
  readonly time: ICAL.Time;
  /** The zone it names, or that of what it belongs to. */
  readonly zone: string | null;
}

/** The day by its own clock, as `2026-5-3`. */
export function dayOf({ year, month, day }: ICAL.Time): string {
  return `${year}-${month}-${day}`;
}

/**
 * When a calendar's time is, in milliseconds since the epoch. Files should define the zones they name; where one does not,
 * the browser's own knowledge of it is asked, and a zone nobody knows counts as UTC.
 */
export function momentOf({ time, zone: zoneName }: Written): number {
  const known = time.zone && time.zone.tzid !== 'floating';
  if (known || zoneName === null) {
    return known ? time.toUnixTime() * 1000 : asUtc(time);
  }
  const wall = asUtc(time);
  const offset = offsetOf(zoneName, wall);
  // Near a change of clocks the first offset is that of the wrong side.
  return offset === null ? wall : wall - (offsetOf(zoneName, wall - offset) ?? offset);
}

function asUtc({ year, month, day, hour, minute, second }: ICAL.Time): number {
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

const formats = new Map<string, Intl.DateTimeFormat | null>();

/** How far a zone's clocks are ahead of UTC at a moment; null for an unknown zone. */
function offsetOf(zoneName: string, moment: number): number | null {
  const format = formatOf(zoneName);
  if (!format) return null;
  const part = Object.fromEntries(
    format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(moment / 1000) * 1000;
}

function formatOf(timeZone: string): Intl.DateTimeFormat | null {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  let format: Intl.DateTimeFormat | null = null;
  try {
    const numeric = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;
    const time = { hour: 'numeric', minute: 'numeric', second: 'numeric', hourCycle: 'h23' } as const;
    format = new Intl.DateTimeFormat('en-US', { timeZone, ...numeric, ...time });
  } catch {
    // No such zone.
  }
  formats.set(timeZone, format);
  return format;
}
