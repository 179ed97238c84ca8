import type { OwnAddition } from '../../messages/import-record.ts';
import type { OwnChange } from '../../messages/own.ts';
import type { OwnBackground, OwnPlace } from '../../policy/background/own.ts';
import { fold } from '../people/fold.ts';

const texts = ['firstName', 'fullName', 'place', 'industry', 'headline'] as const;
const lists = ['employers', 'schools'] as const;
const words = ['titles', 'skills'] as const;
/** So many of each are kept. */
const most = { employers: 300, schools: 300, titles: 300, skills: 500 } as const;

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
  for (const list of words) {
    const mine = own[list] ?? [];
    const fresh = (said[list] ?? []).filter(
      (word) => !has(mine, word) || told.some((other) => has(other[list], word)),
    );
    if (fresh.length > 0) addition[list] = fresh;
  }
  return addition;
}

/** Two additions as one. */
export function joined(one: OwnAddition, other: OwnAddition): OwnAddition {
  const next = { ...one, ...other };
  for (const list of lists) {
    const before = one[list] ?? [];
    const all = [...before, ...(other[list] ?? []).filter((place) => !holds(before, place))];
    if (all.length > 0) next[list] = all.slice(0, most[list]);
  }
  for (const list of words) {
    const all = union(one[list], other[list]);
    if (all.length > 0) next[list] = all.slice(0, most[list]);
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
    if (fresh.length > 0) change[list] = [...known, ...fresh].slice(0, most[list]);
  }
  for (const list of words) {
    const known = own[list] ?? [];
    const all = union(known, addition[list]).slice(0, most[list]);
    if (all.length > known.length) change[list] = all;
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
    if (field === 'fullName' || field === 'headline') change[field] = '';
    else change[field] = null;
  }
  for (const list of lists) {
    const gone = (addition[list] ?? []).filter((place) => !others.some((other) => holds(other[list], place)));
    const rest = own[list].filter((place) => !holds(gone, place));
    if (rest.length < own[list].length) change[list] = rest;
  }
  for (const list of words) {
    const known = own[list] ?? [];
    const gone = (addition[list] ?? []).filter((word) => !others.some((other) => has(other[list], word)));
    const rest = known.filter((word) => !has(gone, word));
    if (rest.length < known.length) change[list] = rest;
  }
  return Object.keys(change).length > 0 ? change : null;
}

function union(one: readonly string[] = [], other: readonly string[] = []): string[] {
  return [...one, ...other.filter((word, at) => !has(one, word) && other.indexOf(word) === at)];
}

function has(list: readonly string[] | undefined, word: string): boolean {
  return list?.some((each) => fold(each) === fold(word)) ?? false;
}

function holds(places: readonly OwnPlace[] | undefined, { name, from, to }: OwnPlace): boolean {
  return places?.some((place) => place.name === name && place.from === from && place.to === to) ?? false;
}
