import type { Evidence } from '../../policy/facts/evidence.ts';
import { profileFacts } from '../../policy/profile/facts.ts';
import { employerKey } from '../people/names/employer.ts';
import type { Case } from './case.ts';

/** What the opened profile shows, alone and beside the user's own background. Without one there is nothing to tell. */
export function profile({ known, own }: Case): Evidence {
  if (!known.profile) return {};
  return profileFacts(known.profile.profile, { own, fold: employerKey }, known.profile.readAt);
}
