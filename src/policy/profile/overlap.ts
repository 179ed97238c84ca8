import type { OwnPlace } from '../background/own.ts';
import type { ProfilePlace } from './profile.ts';

/** Whether two people were at one place in overlapping years, and since when no more. */
export type Overlap =
  | {
      readonly overlap: true /** Last year both were there; null: it goes on. */;
      readonly until: number | null;
      readonly name: string;
    }
  | { readonly overlap: false }
  | { readonly overlap: null };

/**
 * The latest overlap between your own places and those on a profile. Unknown (`overlap: null`) when you told nothing, or
 * when a place is the same and the years that would decide are not said.
 * @param fold makes two spellings of one name equal (case, accents, legal forms)
 */
export function overlapOf(
  own: readonly OwnPlace[],
  theirs: readonly ProfilePlace[],
  fold: (name: string) => string,
): Overlap {
  if (own.length === 0) return { overlap: null };
  let open = false;
  let found: { until: number; name: string } | null = null;
  for (const mine of own) {
    for (const other of theirs) {
      if (fold(mine.name) !== fold(other.name)) continue;
      const until = lastSharedYear(mine, other);
      if (until === undefined) open = true;
      else if (until !== null && (found === null || until > found.until)) found = { until, name: other.name };
    }
  }
  if (found !== null) {
    return { overlap: true, until: Number.isFinite(found.until) ? found.until : null, name: found.name };
  }
  return { overlap: open ? null : false };
}

/** Whether two people were ever at one place, in whatever years, and which. */
export interface Ever {
  readonly ever: boolean;
  /** As the profile has it; left out where there is none. */
  readonly name?: string;
}

/** See {@link Ever}; null when you told nothing, or their places were not read. */
export function everAt(
  own: readonly OwnPlace[],
  theirs: readonly ProfilePlace[] | null,
  fold: (name: string) => string,
): Ever | null {
  if (own.length === 0 || theirs === null) return null;
  const mine = new Set(own.map(({ name }) => fold(name)));
  const shared = theirs.find(({ name }) => fold(name) !== '' && mine.has(fold(name)));
  return shared ? { ever: true, name: shared.name } : { ever: false };
}

/** The last year both were there (infinite: still), null when the years do not meet, undefined when nobody can tell. */
function lastSharedYear(mine: OwnPlace, other: ProfilePlace): number | null | undefined {
  const until = [mine.to === null ? Number.POSITIVE_INFINITY : mine.to, endOf(other)];
  const [mineTo, theirTo] = until;
  const mineFrom = mine.from;
  const theirFrom = other.from ?? undefined;
  if (mineTo !== undefined && theirFrom !== undefined && mineTo < theirFrom) return null;
  if (theirTo !== undefined && mineFrom !== undefined && theirTo < mineFrom) return null;
  if (mineTo === undefined || theirTo === undefined || mineFrom === undefined || theirFrom === undefined)
    return undefined;
  return Math.min(mineTo, theirTo);
}

function endOf({ to }: ProfilePlace): number | undefined {
  return to === 'present' ? Number.POSITIVE_INFINITY : (to ?? undefined);
}
