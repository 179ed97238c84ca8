import type { AnteroomDatabase } from '../database/database.ts';
import type { SightingRow } from '../database/rows.ts';
import { Refusal } from '../refusal.ts';

/** The invitation as this tab shows it. A page may speak of those alone that it shows. */
export async function shownOn(
  { sightings }: AnteroomDatabase,
  tabId: number,
  invitation: string,
): Promise<SightingRow> {
  const shown = await sightings.get([tabId, invitation]);
  if (!shown) throw new Refusal('forbidden', 'This page shows no such invitation.');
  return shown;
}
