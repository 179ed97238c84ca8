import type { InvitationReading } from '../../messages/reading.ts';
import type { Evidence } from '../../policy/facts/evidence.ts';
import type { AnteroomDatabase } from '../database/database.ts';
import type { DecidedEvent } from '../database/events.ts';
import { openPages } from '../pages/open-pages.ts';
import { sightingsOf } from '../pages/sightings.ts';

/** An invitation to try a policy on: the evidence about it, and what the user decided, if they have. */
export interface TrialCase {
  readonly invitation: string;
  readonly name: string | null;
  readonly kind: InvitationReading['kind'];
  readonly evidence: Evidence;
  /** When it is (or was) judged: only dates in sentences depend on it. */
  readonly now: number;
  readonly decision: { readonly decision: 'accept' | 'decline'; readonly at: number } | null;
}

/** The tables that cases are loaded from. */
export const caseTables = ['pages', 'sightings', 'events', 'snapshots', 'invitations'] as const;

/** So many of the latest decisions a policy is tried on. */
export const decisionsTried = 500;

/**
 * The invitations pending in open pages, each once, by the evidence their suggestions stand on. Nothing is gathered anew.
 * Inside a transaction on {@link caseTables}.
 */
export async function pendingCases(
  database: AnteroomDatabase,
  session: string,
  now: number,
): Promise<TrialCase[]> {
  const pages = await openPages(database, session);
  const shown = await Promise.all(
    [...pages].sort((a, b) => b.at - a.at).map(({ tabId, present }) => sightingsOf(database, tabId, present)),
  );
  const cases = new Map<string, TrialCase>();
  for (const sighting of shown.flat()) {
    // The page that reported last tells, as two pages can show one id.
    if (!sighting || cases.has(sighting.id)) continue;
    const { id, reading, evidence } = sighting;
    cases.set(id, { invitation: id, ...naming(reading), evidence, now, decision: null });
  }
  return [...cases.values()];
}

/**
 * The last decided invitations, latest first, each by the evidence as it stood when it was decided. One that nothing had been
 * suggested for then is tried on what is known of it now. Inside a transaction on {@link caseTables}.
 */
export async function decidedCases(database: AnteroomDatabase): Promise<TrialCase[]> {
  const found = await database.events
    .where('[type+time]')
    .between(['decided', -Infinity], ['decided', Infinity])
    .reverse()
    .limit(decisionsTried)
    .toArray();
  const decided = found.filter((event): event is DecidedEvent => event.type === 'decided');
  const [snapshots, rows] = await Promise.all([
    database.snapshots.bulkGet(decided.map(({ advice }) => advice?.suggested ?? '')),
    database.invitations.bulkGet(decided.map(({ invitation }) => invitation)),
  ]);
  return decided.flatMap(({ invitation, decision, time }, index) => {
    const row = rows[index];
    const evidence = snapshots[index]?.evidence ?? row?.evidence;
    if (!evidence) return [];
    const named = row ? naming(row.reading) : { name: null, kind: 'other' as const };
    return [{ invitation, ...named, evidence, now: time, decision: { decision, at: time } }];
  });
}

function naming({ name, target, kind }: InvitationReading): Pick<TrialCase, 'name' | 'kind'> {
  const from = name.known ? name.value : null;
  return { name: (target.known ? target.value : null) ?? from, kind };
}
