import type { Evidence } from '../../policy/facts/evidence.ts';
import { profileFacts } from '../../policy/profile/facts.ts';
import type { Profile } from '../../policy/profile/profile.ts';
import type { ProfileText } from '../database/rows.ts';
import { employerKey } from '../people/names/employer.ts';
import type { Case } from './case.ts';

/** Evidence is kept with every suggestion: no more of a text than a backup may hold. */
const longest = 9000;

/** What the opened profile shows, alone and beside the user's own background. Without one there is nothing to tell. */
export function profile({ reading, known, own }: Case): Evidence {
  if (!known.profile) return {};
  const { profile: shown, readAt, text } = known.profile;
  return { ...profileFacts(shown, { own, fold: employerKey }, readAt), ...said(reading, shown, text) };
}

/** All it says, once the parts that say most were read; of one begun to be read nobody knows what else it says. */
function said(reading: Case['reading'], shown: Profile, text: ProfileText | null): Evidence {
  if (text === null || shown.about === null || shown.experiences === null) return {};
  const headline = reading.headline.known ? (reading.headline.value ?? '') : '';
  const places = shown.experiences.map(({ name }) => name);
  const value = [headline, text.said, ...places].filter((part) => part !== '').join('\n');
  return { 'profile.text': { value: value.slice(0, longest), from: 'profile', at: text.at } };
}
