import type { Moment } from '../../messages/history.ts';
import type { Evidence } from '../../policy/facts/evidence.ts';
import type { AnteroomDatabase } from '../database/database.ts';
import type { AnteroomEvent, SuggestedEvent } from '../database/events.ts';
import { policyVersion, type ReadyPolicy } from '../triage/policies.ts';
import { inOrder, standing } from './standing.ts';

/** The tables {@link momentsOf} reads, besides those of its events. */
export const momentTables = ['events', 'snapshots', 'policies'] as const;

/** Events as moments, oldest first, each suggestion with the evidence it stood on and its reasons, made again from it. */
export async function momentsOf(
  database: AnteroomDatabase,
  events: readonly AnteroomEvent[],
): Promise<Moment[]> {
  const suggested = events.filter((event) => event.type === 'suggested');
  const snapshots = await database.snapshots.bulkGet(suggested.map(({ id }) => id));
  const evidence = new Map(snapshots.flatMap((row) => (row ? [[row.id, row.evidence]] : [])));
  const policies = new Map<string, ReadyPolicy | null>();
  for (const { policy } of suggested) {
    const key = `${policy.version}@${policy.id}`;
    if (!policies.has(key)) policies.set(key, await policyVersion(database, policy.id, policy.version));
  }
  const right = new Set(standing(events).map(({ id }) => id));
  return inOrder(events).map((event) => {
    const moment = { ...plain(event), wrong: !right.has(event.id) };
    if (event.type !== 'suggested') return moment;
    const policy = policies.get(`${event.policy.version}@${event.policy.id}`) ?? null;
    return { ...moment, ...suggestedThen(event, evidence.get(event.id), policy) };
  });
}

function suggestedThen(
  { verdict, certain, policy: { id, version }, time }: SuggestedEvent,
  evidence: Evidence | undefined,
  policy: ReadyPolicy | null,
) {
  const facts = Object.entries(evidence ?? {}).flatMap(([fact, known]) =>
    known ? [{ fact, value: known.value, from: known.from, at: known.at, quote: known.quote ?? null }] : [],
  );
  const again = evidence && policy ? policy.evaluate(evidence, time) : null;
  return {
    verdict,
    certain,
    policy: { id, version },
    // An evaluation that has changed since (a newer Anteroom's) must not pass for what was said then.
    suggestion: again?.verdict === verdict && again.certain === certain ? again : null,
    evidence: evidence ? facts : null,
  };
}

function plain(event: AnteroomEvent): Omit<Moment, 'wrong'> {
  const { id, time, invitation, type } = event;
  return {
    id,
    at: time,
    invitation,
    type,
    decision: 'decision' in event ? event.decision : null,
    by: 'by' in event ? event.by : null,
    because: 'because' in event ? event.because : null,
    quote: event.type === 'answered' ? event.quote : null,
    verdict: null,
    certain: null,
    policy: null,
    suggestion: null,
    evidence: null,
  };
}
