import type { OwnAddition } from '../../messages/import-record.ts';
import type { OwnChange } from '../../messages/own.ts';
import type { OwnBackground, OwnPlace } from '../../policy/background/own.ts';
import { fold } from '../people/fold.ts';

const texts = ['firstName', 'fullName', 'place', 'industry'] as const;
const lists = ['employers', 'schools'] as const;

/**
 * What of a file's word on the user is to be kept: what nobody has told yet, and what an import told (`told`), so that it
 * stays until the last import that says it is taken back. What the user typed is theirs.
 */
export function additionTo(own: OwnBackground, said: OwnAddition, told: readonly OwnAddition[]): OwnAddition {
  const addition: { -readonly [K in keyof OwnAddition]: OwnAddition[K] } = {};
  for (const field of texts) {
    const value = said[field];
    if (value === undefined) continue;
    if (!own[field] || told.some((other) => other[field] === value)) addition[field] = value;
  }
  for (const list of lists) {
    const places = (said[list] ?? []).filter(
      (place) =>
        !own[list].some((known) => fold(known.name) === fold(place.name)) ||
        told.some((other) => holds(other[list], place)),
    );
    if (places.length > 0) addition[list] = places;
  }
  return addition;
}

/** Two additions as one. */
export function joined(one: OwnAddition, other: OwnAddition): OwnAddition {
  const next = { ...one, ...other };
  for (const list of lists) {
    const before = one[list] ?? [];
    const all = [...before, ...(other[list] ?? []).filter((place) => !holds(before, place))];
    if (all.length > 0) next[list] = all.slice(0, 300);
  }
  return next;
}

/** What of an addition is not there yet; null: all of it is. */
export function missingFrom(own: OwnBackground, addition: OwnAddition): OwnChange | null {
  const change: { -readonly [K in keyof OwnChange]: OwnChange[K] } = {};
  for (const field of texts) {
    const value = addition[field];
    if (value !== undefined && !own[field]) change[field] = value;
  }
  for (const list of lists) {
    const known = own[list];
    const fresh = (addition[list] ?? []).filter((place) => !holds(known, place));
    if (fresh.length > 0) change[list] = [...known, ...fresh].slice(0, 300);
  }
  return Object.keys(change).length > 0 ? change : null;
}

/** Takes an addition back where it still stands as it came and no other import says the same; null: nothing to take back. */
export function takenBack(
  own: OwnBackground,
  addition: OwnAddition,
  others: readonly OwnAddition[],
): OwnChange | null {
  const change: { -readonly [K in keyof OwnChange]: OwnChange[K] } = {};
  for (const field of texts) {
    const value = addition[field];
    if (value === undefined || own[field] !== value || others.some((other) => other[field] === value))
      continue;
    if (field === 'fullName') change.fullName = '';
    else change[field] = null;
  }
  for (const list of lists) {
    const gone = (addition[list] ?? []).filter((place) => !others.some((other) => holds(other[list], place)));
    const rest = own[list].filter((place) => !holds(gone, place));
    if (rest.length < own[list].length) change[list] = rest;
  }
  return Object.keys(change).length > 0 ? change : null;
}

function holds(places: readonly OwnPlace[] | undefined, { name, from, to }: OwnPlace): boolean {
  return places?.some((place) => place.name === name && place.from === from && place.to === to) ?? false;
}
