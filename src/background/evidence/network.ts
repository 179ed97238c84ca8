import type { Evidence } from '../../policy/facts/evidence.ts';
import { employersIn } from '../../policy/headline/employer.ts';
import { networkFacts } from '../../policy/network/facts.ts';
import { employerKey } from '../people/names/employer.ts';
import type { Case } from './case.ts';

/** What the user's own network says of the inviter: connections at the same employer and in such a role, the address book. */
export function network({ reading: { headline }, known, network: counts, now }: Case): Evidence {
  const { contact } = known;
  return {
    ...(headline.known &&
      counts &&
      networkFacts(headline.value ?? '', counts, { employersIn, fold: employerKey }, now)),
    ...(contact !== null && { 'contact.known': { value: contact, from: 'network', at: now } }),
  };
}
