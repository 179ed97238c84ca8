import type { PastDecision } from '../../policy/learn/past.ts';
import type { Verdict } from '../../policy/suggestion.ts';
import type { AnteroomDatabase } from '../database/database.ts';
import type { AnteroomEvent, SuggestedEvent } from '../database/events.ts';
import { standing } from '../history/standing.ts';
import { grouped } from '../people/grouped.ts';

/** The tables {@link pastDecisions} reads. */
export const pastTables = ['events', 'snapshots', 'invitations'] as const;

/** Only this many of the latest decisions count. */
const most = 5000;
const day = 86_400_000;
/** Days after which an invitation nothing was done about counts as left waiting. */
const waited = 3;

/** What was done, and when. */
interface Deed {
  readonly decision: Verdict;
  readonly time: number;
}

/**
 * What the user did with invitations, each by the evidence as it stood then, oldest first: accepted, declined, asked, or left
 * waiting for days. What the user has said is wrong is left out. Inside a transaction on {@link pastTables}.
 */
export async function pastDecisions(database: AnteroomDatabase, now: number): Promise<PastDecision[]> {
  const rows = await database.invitations.toArray();
  const events = grouped(await database.events.toArray(), ({ invitation }) => [invitation]);
  const found = rows.flatMap(({ id, firstSeen, evidence }) => {
    const known = standing(events.get(id) ?? []);
    const deed =
      deedIn(known) ??
      (now - firstSeen >= waited * day ? { decision: 'wait' as const, time: firstSeen } : null);
    return deed === null
      ? []
      : [{ ...deed, evidence, snapshot: suggestedBefore(known, deed.time)?.id ?? '' }];
  });
  const latest = found.sort((one, other) => one.time - other.time).slice(-most);
  const snapshots = await database.snapshots.bulkGet(latest.map(({ snapshot }) => snapshot));
  return latest.map(({ decision, time, evidence }, index) => ({
    now: time,
    decision,
    evidence: snapshots[index]?.evidence ?? evidence,
  }));
}

/** The first thing that was done: what came after a question was decided knowing the answer. */
function deedIn(events: readonly AnteroomEvent[]): Deed | null {
  for (const event of events) {
    if (event.type === 'replied') return { decision: 'reply', time: event.time };
    if (event.type === 'decided') return { decision: event.decision, time: event.time };
    if (event.type === 'corrected' && (event.decision === 'accept' || event.decision === 'decline'))
      return { decision: event.decision, time: event.time };
  }
  return null;
}

const suggestedBefore = (events: readonly AnteroomEvent[], time: number): SuggestedEvent | undefined =>
  events.findLast((event): event is SuggestedEvent => event.type === 'suggested' && event.time <= time);
