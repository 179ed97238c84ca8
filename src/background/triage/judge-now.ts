import type { InvitationReading } from '../../messages/reading.ts';
import { transact } from '../database/open.ts';
import { currentCircumstances } from '../pages/circumstances.ts';
import { tabShowsMutual } from '../pages/mutual-shown.ts';
import { knownTables, loadAside } from '../people/known.ts';
import { findInviters } from '../people/resolve.ts';
import { activePolicy } from './policies.ts';
import { policyInSilence } from './silence.ts';
import { type Judged, judge, judgeUnknown } from './suggest.ts';

/** Judges invitations that the page of a tab shows as things stand now, without recording anything. */
export async function judgeNow(
  readings: readonly InvitationReading[],
  tabId: number,
): Promise<readonly Judged[]> {
  const { session, policyId, ...circumstances } = await currentCircumstances();
  const mutualShown = await tabShowsMutual(tabId, session, readings);
  const ground = { ...circumstances, mutualShown };
  const silence = await policyInSilence(policyId);
  if (silence) return judgeUnknown(readings, { ...ground, policy: silence });
  return transact('r', ['policies', 'invitations', ...knownTables], async (database) => {
    const [policy, personOf, aside, rows] = await Promise.all([
      activePolicy(database, policyId),
      findInviters(database, readings),
      loadAside(database, readings),
      database.invitations.bulkGet(readings.map(({ id }) => id)),
    ]);
    const sent = readings.map((reading, index) => ({
      reading,
      person: personOf.get(reading.id) ?? null,
      firstSeen: rows[index]?.firstSeen ?? ground.now,
    }));
    return judge(database, sent, { ...ground, policy }, aside);
  });
}
