import { catalogue, type FactName } from '../../../policy/facts/catalogue.ts';

/** Where facts are found, in the order in which they are offered, with the message that names each. */
export const places = [
  ['card', 'policy_edit_from_card'],
  ['headline', 'policy_edit_from_headline'],
  ['common', 'policy_edit_from_common'],
  ['note', 'policy_edit_from_note'],
  ['profile', 'policy_edit_from_profile'],
  ['log', 'policy_edit_from_log'],
  ['network', 'policy_edit_from_network'],
  ['lists', 'policy_edit_from_lists'],
] as const;

/** One of {@link places}. */
export type Place = (typeof places)[number][0];

const inHeadline = /^(?:headline\b|openToWork$|hiring$)/;
const inCommon = /^(?:field|common|words)\.|^employer\.own$/;

/** Where a fact is offered: by its source, but what the headline says and what the user shares with the inviter by themselves. */
export function placeOf(name: FactName): Place {
  if (inHeadline.test(name)) return 'headline';
  if (inCommon.test(name)) return 'common';
  const { from } = catalogue[name];
  return from;
}
