import { factOf } from '../../policy/facts/catalogue.ts';
import type { Missing, Suggestion } from '../../policy/suggestion.ts';
import type { RememberedProfile } from './remembered.ts';

/**
 * The suggestion, saying of what is missing whether opening the profile would still help. What a profile seen to its end did
 * not tell, it will not tell the next time either; one that is too old, or was only begun, says when it was opened.
 */
export function withSettlers(suggestion: Suggestion, profile: RememberedProfile | null): Suggestion {
  if (!profile || !suggestion.missing.some(waitsForProfile)) return suggestion;
  const whole = profile.text?.whole === true && !profile.tooOld;
  const missing = suggestion.missing.map((each): Missing => {
    if (!waitsForProfile(each)) return each;
    if (whole) return { ...each, settledBy: factOf(each.fact)?.orElse ?? 'page' };
    return { ...each, opened: { at: profile.readAt, tooOld: profile.tooOld } };
  });
  return { ...suggestion, missing };
}

const waitsForProfile = ({ settledBy }: Missing): boolean => settledBy === 'profile';
