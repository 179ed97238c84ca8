import type { PlaceholderName } from '../../../policy/templates/placeholders.ts';

/** What each placeholder is called, in the order of the picker. */
export const placeholderKeys: readonly (readonly [PlaceholderName, string])[] = [
  ['firstName', 'policy_edit_placeholder_first'],
  ['ownFirstName', 'policy_edit_placeholder_own'],
  ['mutualCount', 'policy_edit_placeholder_mutual_count'],
  ['mutualNames', 'policy_edit_placeholder_mutual_names'],
  ['whereMet', 'policy_edit_placeholder_where'],
  ['event', 'policy_edit_placeholder_event'],
  ['topic', 'policy_edit_placeholder_topic'],
];
