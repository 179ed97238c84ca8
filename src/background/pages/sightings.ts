import type { AnteroomDatabase } from '../database/database.ts';
import type { SightingRow } from '../database/rows.ts';

/** How one tab shows these invitations, in their order; undefined for one it has not shown. */
export function sightingsOf(
  database: AnteroomDatabase,
  tabId: number,
  ids: readonly string[],
): Promise<(SightingRow | undefined)[]> {
  return database.sightings.bulkGet(ids.map((id): [number, string] => [tabId, id]));
}

/** Forgets what one tab showed: it is gone, or its number is another tab's now. */
export async function forgetSightings(database: AnteroomDatabase, tabId: number): Promise<void> {
  await database.sightings.where('[tabId+id]').between([tabId, ''], [tabId, '\uffff']).delete();
}
