import type { ProfileCard, ProfileItem } from '../../../messages/profile.ts';
import type { ProfilePlace } from '../../../policy/profile/profile.ts';
import { datedLine, type Years, yearsOf } from './years.ts';

/**
 * The positions of a card. One at an employer is "title, employer · kind, dates"; several at one employer stand inside an
 * entry that begins with the employer. Null where there are entries, but none that can be read.
 */
export function experiencesOf(card: ProfileCard): ProfilePlace[] | null {
  const places = entriesOf(card).flatMap(({ lines, nested }) => {
    const own = datedLine(lines);
    if (own) return [placeOf(lines[own.at > 1 ? 1 : 0], own.years)];
    return nested.flatMap((inner) => {
      const dated = datedLine(inner);
      return dated && lines[0] !== undefined ? [placeOf(lines[0], dated.years)] : [];
    });
  });
  return places.length > 0 ? places : null;
}

/** The titles of the positions of a card, in its order: newest first. */
export function titlesOf(card: ProfileCard): string[] {
  return entriesOf(card).flatMap(({ lines, nested }) => {
    const own = datedLine(lines);
    // "title, employer, dates"; with the dates right below, the first line is an employer.
    if (own) return own.at > 1 ? lines.slice(0, 1) : [];
    return nested.flatMap((inner) => (datedLine(inner) ? inner.slice(0, 1) : []));
  });
}

/** The schools of a card: "school, degree, dates", each but the first where it was told. */
export function educationsOf(card: ProfileCard): ProfilePlace[] | null {
  const places = entriesOf(card).flatMap(({ lines }) => {
    const [name] = lines;
    if (name === undefined || yearsOf(name)) return [];
    const years = datedLine(lines)?.years;
    if (!years) return [placeOf(name, { from: null, to: null })];
    // One year alone is that of the end.
    return [placeOf(name, years.single ? { from: null, to: years.to } : years)];
  });
  return places.length > 0 ? places : null;
}

/** The employer without "· Full-time". */
function placeOf(line: string | undefined, { from, to }: Pick<Years, 'from' | 'to'>): ProfilePlace {
  const name = (line ?? '').split(/\s·\s/)[0]?.trim() ?? '';
  return { name: name.slice(0, 300), from, to };
}

/**
 * The entries of a card: its list; boxes around a single entry, or around several without a line of their own, taken off.
 * Without any list, a line of dates ends each.
 */
function entriesOf({ items, lines }: ProfileCard): ProfileItem[] {
  if (items.length === 0) return cutAtDates(lines).map((each) => ({ lines: each, nested: [] }));
  return items.flatMap((item) =>
    item.lines.length > 0 ? [item] : item.nested.map((inner) => ({ lines: inner, nested: [] })),
  );
}

function cutAtDates(lines: readonly string[]): string[][] {
  const entries: string[][] = [];
  let entry: string[] = [];
  for (const line of lines) {
    entry.push(line);
    if (entry.length === 1 || !yearsOf(line)) continue;
    // A place may follow the dates of the one before.
    entries.push(entry.slice(-3));
    entry = [];
  }
  return entries;
}
