import type { Evidence } from '../../policy/facts/evidence.ts';
import type { ListRow } from '../database/rows.ts';
import type { Case } from './case.ts';

/** Whoever is on two lists counts as being on the first of these. */
const order: readonly ListRow['list'][] = ['blocked', 'notPerson', 'allowed'];

/** Which of the user's own lists the inviter is on. */
export function lists({ known, now }: Case): Evidence {
  const entry = order.flatMap((list) => known.lists.find((each) => each.list === list) ?? [])[0];
  return {
    'list.state': {
      value: entry?.list ?? 'none',
      from: 'lists',
      at: now,
      ...(entry && { quote: entry.value }),
    },
  };
}
