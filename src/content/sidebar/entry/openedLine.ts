import type { Missing } from '../../../policy/suggestion.ts';
import { t } from '../../../ui/text/current.ts';

/** Why a profile that was opened does not tell: too long ago, or not seen to its end. */
export function openedLine({ at, tooOld }: NonNullable<Missing['opened']>): string {
  const date = new Date(at).toISOString().slice(0, 10);
  return t(tooOld ? 'sidebar_profile_old' : 'sidebar_profile_begun', { date });
}
