import type { Evidence } from '../facts/evidence.ts';
import { personLikeness } from './likeness.ts';

/**
 * The fact `person.likeness`, concluded from the inviter's name (undefined: unknown) and the other facts already gathered
 * (`photo`, `headline`, `verified`, `profile.photo`, `profile.connections`, `list.state`). Empty where it is not settled.
 *
 * @param at when it was concluded, in milliseconds since the epoch
 */
export function personFacts(name: string | null | undefined, evidence: Evidence, at: number): Evidence {
  const flag = (fact: string) => {
    const value = evidence[fact]?.value;
    return typeof value === 'boolean' ? value : undefined;
  };
  const headline = evidence['headline']?.value;
  const connections = evidence['profile.connections']?.value;
  const { likeness, signs } = personLikeness({
    name,
    headline: typeof headline === 'string' ? headline : undefined,
    photo: flag('photo') ?? flag('profile.photo'),
    verified: flag('verified'),
    connections: typeof connections === 'number' ? connections : undefined,
    listedNotPerson: evidence['list.state']?.value === 'notPerson',
  });
  if (likeness === null) return {};
  const quote = signs.find((sign) => sign.present === true && sign.quote !== null)?.quote;
  const from = typeof connections === 'number' && likeness !== 'person' ? 'profile' : 'card';
  return {
    'person.likeness': { value: likeness, from, at, ...(quote && likeness !== 'person' ? { quote } : {}) },
  };
}
