import type { Profile } from '../../policy/profile/profile.ts';
import type { ProfileRow, ProfileText } from '../database/rows.ts';
import type { ReadProfile } from './read/profile.ts';

const lists = ['experiences', 'educations'] as const;

/**
 * What is remembered after another reading: what it shows is taken, what it did not show stays as it was read before, with
 * its date. A page is seldom seen to its end on every visit.
 */
export function mergeReading(
  before: ProfileRow | undefined,
  person: string,
  { profile, text }: ReadProfile,
  whole: boolean,
  now: number,
): ProfileRow {
  const times: Partial<Record<keyof Profile, number>> = { ...before?.times };
  const known: Partial<Record<keyof Profile, unknown>> = {};
  for (const field of fieldsOf(profile)) {
    if (profile[field] === null) continue;
    known[field] = profile[field];
    times[field] = now;
  }
  const { partial: _, ...fields } = { ...profile, ...before?.profile, ...known } as Profile;
  const partial = lists.filter((list) =>
    (profile[list] === null ? before?.profile : profile)?.partial?.includes(list),
  );
  return {
    person,
    readAt: now,
    profile: { ...fields, ...(partial.length > 0 && { partial }) },
    times,
    text: laterText(before?.text, { said: text, whole, at: now }),
  };
}

/** Every field of a profile that is read by itself. */
export function fieldsOf(profile: Profile): Exclude<keyof Profile, 'partial'>[] {
  return (Object.keys(profile) as (keyof Profile)[]).filter((field) => field !== 'partial');
}

/** The text of the page seen furthest: a glance at its beginning does not take the place of all of it. */
function laterText(before: ProfileText | undefined, now: ProfileText): ProfileText {
  if (!before || now.whole) return now;
  return before.whole || before.said.length > now.said.length ? before : now;
}
