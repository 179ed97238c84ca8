import type { OwnBackground } from '../../../policy/background/own.ts';
import { headlineFacts } from '../../../policy/headline/facts.ts';
import type { Guest } from './guests.ts';

/** The fact that would say of an inviter that they are one. */
const facts = {
  recruiters: 'headline.recruits',
  students: 'headline.student',
  'job-seekers': 'headline.seeksWork',
  sellers: 'headline.sells',
} as const satisfies Record<Guest, string>;

/** Of the positions, only the present one says what somebody is. */
const newest = 1;

/**
 * Which of the guests the user is by their own headline, position and words, read as an inviter's headline would be; with the
 * words that say so.
 */
export function ownRoles(own: OwnBackground): Readonly<Partial<Record<Guest, string>>> {
  const { headline, titles = [], topicWords } = own;
  const said = [...(headline ? [headline] : []), ...titles.slice(0, newest), ...topicWords];
  // Whoever recruits for the user's own employer is no recruiter to them, but the user is.
  const nobody = { ...own, employers: [] };
  const found = said.map((each) => headlineFacts(each, nobody, 0));
  return Object.fromEntries(
    Object.entries(facts).flatMap(([guest, fact]) => {
      const yes = found.map((each) => each[fact]).find((each) => each?.value === true);
      return yes ? [[guest, yes.quote ?? '']] : [];
    }),
  );
}
