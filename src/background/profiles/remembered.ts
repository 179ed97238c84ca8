import type { Profile } from '../../policy/profile/profile.ts';
import type { ProfileRow, ProfileText } from '../database/rows.ts';
import { fieldsOf } from './merge.ts';

/** What is remembered of an opened profile, as far as it is not too old to count. */
export interface RememberedProfile {
  /** When it was read last. */
  readonly readAt: number;
  /** Fields that are too old are null, as if they had never been read. */
  readonly profile: Profile;
  readonly text: ProfileText | null;
  /** Nothing of it counts any more. */
  readonly tooOld: boolean;
}

const day = 86_400_000;

/** What a profile row still says after so many days. */
export function stillTrue(row: ProfileRow, now: number, staleDays: number): RememberedProfile {
  const oldest = now - staleDays * day;
  const stale = fieldsOf(row.profile).filter((field) => (row.times[field] ?? row.readAt) < oldest);
  return {
    readAt: row.readAt,
    profile: {
      ...row.profile,
      daysSinceActivity: daysSinceActivity(row, now),
      ...Object.fromEntries(stale.map((field) => [field, null])),
    },
    text: row.text.at < oldest ? null : row.text,
    tooOld: row.readAt < oldest,
  };
}

/** As many as the page said, and those that have passed since it was read. */
function daysSinceActivity({ profile, times, readAt }: ProfileRow, now: number): number | null {
  const then = profile.daysSinceActivity;
  if (then === null) return null;
  return then + Math.max(0, Math.floor((now - (times.daysSinceActivity ?? readAt)) / day));
}
