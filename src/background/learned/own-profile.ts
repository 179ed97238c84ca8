import type { OwnAddition } from '../../messages/import-record.ts';
import type { ProfileRecord } from '../../messages/profile.ts';
import type { OwnBackground, OwnPlace } from '../../policy/background/own.ts';
import { transact } from '../database/open.ts';
import { additionTo, joined, missingFrom, takenBack } from '../imports/own.ts';
import { inTurn } from '../in-turn.ts';
import { readOwn, writeOwnAfter } from '../own/own.ts';
import { type OwnReading, readOwnSheet } from '../profiles/read/own.ts';
import { keepSource, sources } from './sources.ts';

const source = sources.profile;
const texts = ['fullName', 'headline', 'place'] as const;
const places = ['employers', 'schools'] as const;
const words = ['titles', 'skills'] as const;

/** Two reports of one profile, a moment apart, must not both find the same things missing. */
const taking = inTurn();

/**
 * Takes what the user's own profile says of them: adds what nobody told yet, renews what it told itself before, leaves what
 * the user typed. Tells whether anything is new. May be stopped between any two steps: the next reading goes on.
 */
export function takeOwnProfile({ sheet }: Pick<ProfileRecord, 'sheet'>, now: number): Promise<boolean> {
  const reading = readOwnSheet(sheet);
  return taking(() => take(reading, now));
}

async function take(reading: OwnReading, now: number): Promise<boolean> {
  const rows = await transact('r', ['imports'], ({ imports }) => imports.toArray());
  const before = rows.find(({ id }) => id === source)?.own ?? {};
  const others = rows.flatMap((row) => (row.id === source ? [] : (row.own ?? [])));
  const stale = staleIn(before, reading);
  const isRenewed = Object.keys(stale).length > 0;
  if (isRenewed) await writeOwnAfter((own) => takenBack(own, stale, others));
  const left = without(before, stale);
  const own = await readOwn();
  const addition = joined(left, additionTo(own, reading.said, [...others, left]));
  const partial = places.filter((list) => isPartial(list, reading, own, others));
  const isSamePartial = JSON.stringify(partial) === JSON.stringify(own.partial ?? []);
  if (!isRenewed && isSamePartial && missingFrom(own, addition) === null) return false;
  await transact('rw', ['imports'], (database) => keepSource(database, source, now, addition));
  await writeOwnAfter((stored) => ({ ...missingFrom(stored, addition), partial }));
  return true;
}

/** Whether a list is known to go on: the profile shows its beginning, and no export told of all of it. */
function isPartial(
  list: (typeof places)[number],
  { said, whole }: OwnReading,
  own: OwnBackground,
  others: readonly OwnAddition[],
): boolean {
  if (others.some((other) => (other[list]?.length ?? 0) > 0)) return false;
  if (!said[list]) return own.partial?.includes(list) ?? false;
  return !whole.includes(list);
}

/** What the profile said before and contradicts now. A list that is shown in part contradicts nothing. */
function staleIn(before: OwnAddition, { said, whole }: OwnReading): OwnAddition {
  const stale: { -readonly [K in keyof OwnAddition]: OwnAddition[K] } = {};
  for (const field of texts) {
    const value = before[field];
    if (value !== undefined && said[field] !== undefined && said[field] !== value) stale[field] = value;
  }
  for (const list of places) {
    const now = said[list] ?? [];
    const gone = (before[list] ?? []).filter((place) => !now.some((each) => isSame(each, place)));
    if (whole.includes(list) && gone.length > 0) stale[list] = gone;
  }
  for (const list of words) {
    const gone = (before[list] ?? []).filter((word) => !said[list]?.includes(word));
    if (whole.includes(list) && gone.length > 0) stale[list] = gone;
  }
  return stale;
}

function without(addition: OwnAddition, stale: OwnAddition): OwnAddition {
  const left: { -readonly [K in keyof OwnAddition]: OwnAddition[K] } = { ...addition };
  for (const field of texts) if (stale[field] !== undefined) delete left[field];
  for (const list of places) {
    const gone = stale[list];
    if (gone) left[list] = (left[list] ?? []).filter((place) => !gone.some((each) => isSame(each, place)));
  }
  for (const list of words) {
    const gone = stale[list];
    if (gone) left[list] = (left[list] ?? []).filter((word) => !gone.includes(word));
  }
  return left;
}

function isSame(one: OwnPlace, other: OwnPlace): boolean {
  return one.name === other.name && one.from === other.from && one.to === other.to;
}
