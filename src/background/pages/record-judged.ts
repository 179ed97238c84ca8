import { Dexie } from 'dexie';
import type { InvitationReading } from '../../messages/reading.ts';
import type { AnteroomDatabase } from '../database/database.ts';
import type { AnteroomEvent } from '../database/events.ts';
import type { InvitationRow, SightingRow, SnapshotRow } from '../database/rows.ts';
import { isAnother, suggestedId } from '../database/suggested-id.ts';
import { refreshHistory } from '../history/refresh.ts';
import type { Judged } from '../triage/suggest.ts';

/** The tables {@link recordJudged} reads and writes. */
export const judgedTables = ['invitations', 'sightings', 'events', 'snapshots', 'history'] as const;

/**
 * Keeps the latest reading and suggestion of each invitation, overall and as this tab shows it, and adds what is new to
 * the history: `seen` once for each invitation, `suggested` with its snapshot when the suggestion became another one.
 * Recording the same again adds nothing; without a tab no page shows them. `before` are the invitations' rows until now, in the order of `judged`. Call it
 * inside a transaction on {@link judgedTables}.
 */
export async function recordJudged(
  database: AnteroomDatabase,
  judged: readonly Judged[],
  before: readonly (InvitationRow | undefined)[],
  { tabId, now }: { readonly tabId: number | null; readonly now: number },
): Promise<void> {
  const rows: InvitationRow[] = [];
  const sightings: SightingRow[] = [];
  const events: AnteroomEvent[] = [];
  const snapshots: SnapshotRow[] = [];
  const different: string[] = [];
  judged.forEach(({ reading, person, evidence, suggestion }, index) => {
    const old = before[index];
    const shared = { time: now, invitation: reading.id, person };
    if (!old) events.push({ ...shared, id: `seen:${reading.id}`, type: 'seen' });
    let suggested = old?.suggested;
    if (suggested === undefined || !old || isAnother(old.suggestion, suggestion)) {
      suggested = suggestedId(reading.id, suggested ?? null, suggestion);
      const { verdict, certain, couldBe, score, policy } = suggestion;
      events.push({ ...shared, id: suggested, type: 'suggested', verdict, certain, couldBe, score, policy });
      snapshots.push({ id: suggested, invitation: reading.id, evidence });
    }
    if (suggested !== old?.suggested || !isSame(old.reading, reading)) different.push(reading.id);
    const firstSeen = old?.firstSeen ?? now;
    const latest = { id: reading.id, person, reading, evidence, suggestion, suggested };
    rows.push({ ...latest, firstSeen, lastSeen: now, decision: old?.decision ?? null });
    if (tabId !== null) sightings.push({ ...latest, tabId });
  });
  await Promise.all([
    database.invitations.bulkPut(rows),
    database.sightings.bulkPut(sightings),
    addMissing(database, events),
    database.snapshots.bulkPut(snapshots),
  ]);
  await refreshHistory(database, different);
}

/** Whether the history would list both alike. */
function isSame(a: InvitationReading, b: InvitationReading): boolean {
  const listed = ({ kind, name, target, headline, note, profileUrl }: InvitationReading): string =>
    JSON.stringify([kind, name, target, headline, note, profileUrl]);
  return listed(a) === listed(b);
}

/** Events are never written twice: one that is there already (a merged copy's) stays as it is. */
async function addMissing(database: AnteroomDatabase, events: readonly AnteroomEvent[]): Promise<void> {
  await database.events.bulkAdd(events).catch((error: unknown) => {
    // Dexie keeps what it could add when the failure is caught.
    if (!(error instanceof Dexie.BulkError) || !error.failures.every(isConstraint)) throw error;
  });
}

function isConstraint(failure: Error): boolean {
  return failure.name === Dexie.errnames.Constraint;
}
