import type { Reason } from '../../../policy/suggestion.ts';
import { points, t } from '../../../ui/text/current.ts';

/** What a rule adds ("+12"), or could add at most ("up to +12"); nothing for a rule that adds nothing. */
export function weightOf({ points: added }: Pick<Reason, 'points'>, possible: boolean): string {
  if (added === null || added === 0) return '';
  return possible ? t('sidebar_weight_possible', { points: points(added) }) : points(added);
}
