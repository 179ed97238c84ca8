import type { Output } from '../../messages.ts';
import { transact } from '../database/open.ts';
import { fold } from '../people/fold.ts';

const most = 20;

/** People with a name or an address that holds these words, with how much there is of them. */
export async function findPeople(text: string): Promise<Output<'forget.find'>['people']> {
  const words = fold(text).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  return transact('r', ['people', 'invitations', 'conversations'], async (database) => {
    const found = await database.people
      .filter(({ names, slugs }) => {
        const known = fold([...names, ...slugs].join(' '));
        return words.every((word) => known.includes(word));
      })
      .limit(most)
      .toArray();
    return Promise.all(
      found.map(async ({ id, names, slugs }) => ({
        id,
        names: names.length > 0 ? [...names] : [...slugs],
        invitations: await database.invitations.where('person').equals(id).count(),
        conversations: await database.conversations.where('person').equals(id).count(),
      })),
    );
  });
}
