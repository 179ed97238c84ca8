import type { InvitationReading } from '../../messages/reading.ts';
import type { Verdict } from '../../policy/suggestion.ts';
import { transact } from '../database/open.ts';
import { recordAct } from '../history/record-act.ts';
import { recordReply } from '../history/record-reply.ts';
import type { Circumstances } from '../pages/circumstances.ts';
import { judgedTables, recordJudged } from '../pages/record-judged.ts';
import { knownTables } from '../people/known.ts';
import { resolveInviters } from '../people/resolve.ts';
import { activePolicy } from '../triage/policies.ts';
import { judge } from '../triage/suggest.ts';

/** An invitation of earlier, and what the user did with it then; `at` in milliseconds since the epoch. */
export interface PastInvitation {
  readonly reading: InvitationReading;
  readonly decision: Verdict;
  readonly at: number;
}

/** No tab has such an id: what is recorded here stands on no page. */
const noTab = -1;
/** With this many rows that show mutual connections, a row that shows none has none. */
const showing = 3;

/** Records invitations of earlier, oldest first, each judged as of its day; answers how many were new. */
export async function recordPast(past: readonly PastInvitation[], ground: Circumstances): Promise<number> {
  const ordered = [...past].sort((one, other) => one.at - other.at);
  const mutualShown = past.filter(({ reading }) => reading.mutualConnections.known).length >= showing;
  let recorded = 0;
  for (const one of ordered) recorded += Number(await recordOne(one, { ...ground, mutualShown }));
  return recorded;
}

async function recordOne(
  { reading, decision, at }: PastInvitation,
  { session, policyId, ...ground }: Circumstances & { readonly mutualShown: boolean },
): Promise<boolean> {
  const judged = await transact('rw', ['policies', ...judgedTables, ...knownTables], async (database) => {
    if (await database.invitations.get(reading.id)) return null;
    const [policy, inviters] = await Promise.all([
      activePolicy(database, policyId),
      resolveInviters(database, [reading]),
    ]);
    const sent = { reading, person: inviters.personOf.get(reading.id) ?? null, firstSeen: at };
    const rows = await judge(database, [sent], { ...ground, policy, now: at });
    await database.people.bulkPut(inviters.learned);
    await recordJudged(database, rows, [undefined], { tabId: null, now: at });
    return rows[0] ?? null;
  });
  if (judged === null) return false;
  const shared = { act: `past:${reading.id}`.slice(0, 64), invitation: reading.id, at };
  if (decision === 'reply') {
    await recordReply(
      { ...shared, person: null, template: null, by: 'clipboard' },
      { time: at, now: ground.now },
    );
  } else if (decision !== 'wait') {
    const { policy, verdict, certain } = judged.suggestion;
    const advice = { policy, verdict, certain };
    const record = { ...shared, decision, by: 'page', outcome: 'done', because: null, advice } as const;
    await recordAct(record, { tabId: noTab, session, time: at, now: ground.now });
  }
  return true;
}
