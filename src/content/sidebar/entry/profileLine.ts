import type { Missing } from '../../../policy/suggestion.ts';
import { t } from '../../../ui/text/current.ts';

/** Why the profile does not tell: never opened, too long ago, or not seen to its end. */
export function profileLine({ opened }: Pick<Missing, 'opened'>): string {
  if (!opened) return t('sidebar_profile_unopened');
  const date = new Date(opened.at).toISOString().slice(0, 10);
  return t(opened.tooOld ? 'sidebar_profile_old' : 'sidebar_profile_begun', { date });
}
