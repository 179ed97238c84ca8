import type { Evidence } from '../../policy/facts/evidence.ts';
import { nameSeparator } from '../../policy/facts/fact.ts';
import type { ListRow } from '../database/rows.ts';
import { type BesideCard, listsOf } from '../lists/match.ts';
import type { Case, Known } from './case.ts';

/** Whoever is on two lists counts as being on the first of these. */
const order: readonly ListRow['list'][] = ['blocked', 'notPerson', 'allowed'];

/** Which of the user's own lists the inviter is on. */
export function lists({ reading, known, lists: named, now }: Case): Evidence {
  const entry = order.flatMap((list) => known.lists.find((each) => each.list === list) ?? [])[0];
  const on = named ? listsOf(reading, beside(known), named) : { names: [], quote: '' };
  return {
    'lists.named': {
      value: on.names.join(nameSeparator),
      from: 'lists',
      at: now,
      ...(on.quote !== '' && { quote: on.quote }),
    },
    'list.state': {
      value: entry?.list ?? 'none',
      from: 'lists',
      at: now,
      ...(entry && { quote: entry.value }),
    },
  };
}

function beside({ slugs, profile }: Known): BesideCard {
  const places = [...(profile?.profile.experiences ?? []), ...(profile?.profile.educations ?? [])];
  return { slugs, profile: [profile?.text?.said ?? '', ...places.map(({ name }) => name)].join('\n') };
}
