import type { AnteroomDatabase } from '../database/database.ts';
import type { ProfileRow } from '../database/rows.ts';

/** The profiles the user has opened of these people, by person. Call it inside a transaction on `profiles`. */
export async function loadProfiles(
  { profiles }: AnteroomDatabase,
  people: readonly string[],
): Promise<ReadonlyMap<string, ProfileRow>> {
  const rows = await profiles.bulkGet([...people]);
  return new Map(rows.flatMap((row) => (row ? [[row.person, row] as const] : [])));
}

/** The profile that was read last; null of none. */
export function latestOf(rows: readonly ProfileRow[]): ProfileRow | null {
  return rows.reduce<ProfileRow | null>((a, b) => (a && a.readAt >= b.readAt ? a : b), null);
}
