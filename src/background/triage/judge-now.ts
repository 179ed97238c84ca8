import type { InvitationReading } from '../../messages/reading.ts';
import { transact } from '../database/open.ts';
import { currentCircumstances } from '../pages/circumstances.ts';
import { knownTables, loadAside } from '../people/known.ts';
import { findInviters } from '../people/resolve.ts';
import { activePolicy } from './policies.ts';
import { policyInSilence } from './silence.ts';
import { type Judged, judge, judgeUnknown } from './suggest.ts';

/** Judges invitations as things stand now, without recording anything. */
export async function judgeNow(readings: readonly InvitationReading[]): Promise<readonly Judged[]> {
  const { own, now, policyId, profileStaleDays } = await currentCircumstances();
  const silence = await policyInSilence(policyId);
  if (silence) return judgeUnknown(readings, { policy: silence, own, now, profileStaleDays });
  return transact('r', ['policies', ...knownTables], async (database) => {
    const [policy, personOf, aside] = await Promise.all([
      activePolicy(database, policyId),
      findInviters(database, readings),
      loadAside(database, readings),
    ]);
    const sent = readings.map((reading) => ({ reading, person: personOf.get(reading.id) ?? null }));
    return judge(database, sent, { policy, own, now, profileStaleDays }, aside);
  });
}
