import type { Group } from '../../policy/policy.ts';

/** What each theme of rules is called. */
export const groupKeys: Readonly<Record<Group, string>> = {
  relationship: 'policy_edit_group_relationship',
  message: 'policy_edit_group_message',
  profile: 'policy_edit_group_profile',
  context: 'policy_edit_group_context',
};
