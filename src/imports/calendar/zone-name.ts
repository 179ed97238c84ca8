import { shownZones, windowsZones } from './windows-zones.ts';

/** A time zone the browser knows by its name, or a fixed distance from UTC in milliseconds. */
export type KnownZone = string | number;

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();

const named = new Map(
  [...Object.entries(windowsZones), ...Object.entries(shownZones)].map(([name, zone]) => [
    folded(name),
    zone,
  ]),
);

/** The browser's zones by their cities, for what Windows shows: "(UTC+01:00) Amsterdam, Berlin, Bern". */
let cities: ReadonlyMap<string, string> | null = null;
function byCity(city: string): string | undefined {
  cities ??= new Map(
    Intl.supportedValuesOf('timeZone').map((zone) => [folded(zone.slice(zone.lastIndexOf('/') + 1)), zone]),
  );
  return cities.get(folded(city));
}

const found = new Map<string, KnownZone | null>();

/**
 * The zone a calendar means by a name it does not define: the browser's own name, also behind a maker's prefix or beside other
 * words, Windows' name or what Windows shows for it, or a distance from UTC. Null: nobody knows.
 */
export function knownZone(written: string): KnownZone | null {
  const name = written.slice(0, 200);
  const before = found.get(name);
  if (before !== undefined) return before;
  const zone = lookUp(name);
  if (found.size < 2000) found.set(name, zone);
  return zone;
}

function lookUp(name: string): KnownZone | null {
  const bare = name.trim().replace(/^["'/]+|["']+$/g, '');
  const windows = named.get(folded(bare)) ?? named.get(folded(bare.replace(/\s+\d{1,2}$/, '')));
  if (windows !== undefined) return windows;
  if (isZone(bare)) return bare;
  if (/^tzone:\/\/microsoft\/utc$/i.test(bare)) return 0;
  const [, sign, hours, minutes, shown = ''] =
    /^\(?(?:UTC|GMT)\s?(?:([+-])\s?(\d{1,2})(?:[:.]?(\d{2}))?)?\)?\s*(.*)$/i.exec(bare) ?? [];
  const distance =
    sign === undefined
      ? null
      : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0)) * 60_000;
  const byShown = shown === '' ? null : (named.get(folded(shown)) ?? inside(shown));
  return byShown ?? inside(bare) ?? distance;
}

/** A zone's name, or a city's, among other words: "/mozilla.org/20050126_1/Europe/Berlin", "Home (Europe/Berlin)", "Amsterdam, Berlin". */
function inside(text: string): string | null {
  const words = text.split(/[\s()[\]:;,"']+/).flatMap((word) => {
    const parts = word.split('/');
    return parts.map((_, index) => parts.slice(index).join('/'));
  });
  const zone = words.slice(0, 60).find((word) => /^[A-Z]\w+\/[\w/+-]+$/i.test(word) && isZone(word));
  if (zone !== undefined) return zone;
  for (const part of text.split(/[,;:()/]+/).slice(0, 20)) {
    const known = named.get(folded(part)) ?? byCity(part);
    if (known !== undefined) return known;
  }
  return null;
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
