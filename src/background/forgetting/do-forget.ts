import type { Input } from '../../messages.ts';
import { transact } from '../database/open.ts';
import type { ForgottenRow } from '../database/rows.ts';
import { finishSoon } from '../unfinished/finish.ts';
import { fingerprintOf } from './fingerprint.ts';
import { forgetInvitations, forgetPerson, forgettingTables, invitationsOf, samePeople } from './forget.ts';

/**
 * Forgets a person (and whoever is known to be the same), or one invitation, everywhere; only fingerprints stay, so that no
 * older copy brings them back. Returns how many invitations went with it.
 */
export async function forget(what: Input<'forget.do'>, now: number): Promise<number> {
  const ids = await transact('rw', [...forgettingTables, 'forgotten', 'unfinished'], async (database) => {
    const people = 'person' in what ? await samePeople(database, what.person) : [];
    const sent = await Promise.all(people.map((person) => invitationsOf(database, person)));
    const invitations = 'invitation' in what ? [what.invitation] : [...new Set(sent.flat())];
    await forgetInvitations(database, invitations, Infinity);
    for (const person of people) await forgetPerson(database, person, Infinity);
    const row = (kind: ForgottenRow['what']) => (id: string) => ({
      id: fingerprintOf(kind, id),
      what: kind,
      at: now,
    });
    await database.forgotten.bulkPut([...people.map(row('person')), ...invitations.map(row('invitation'))]);
    await database.unfinished.put({ id: `letters:${now}`, work: { what: 'letters', invitations } });
    return invitations;
  });
  await finishSoon();
  return ids.length;
}
