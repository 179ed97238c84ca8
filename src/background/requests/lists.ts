import { listRequests as requests } from '../../messages/lists.ts';
import { currentTime } from '../clock.ts';
import { transact } from '../database/open.ts';
import { deleteList, plain, saveList, summarize } from '../lists/lists.ts';
import { logChanged } from '../log/changed.ts';
import { type Answer, fromExtension } from '../messages/answer.ts';

/** Who answers the requests of `messages/lists.ts`. */
export const listAnswers: Readonly<Record<keyof typeof requests, Answer>> = {
  'lists.list': fromExtension(requests['lists.list'], async () => ({
    lists: await transact('r', ['namedLists'], summarize),
  })),
  'lists.get': fromExtension(requests['lists.get'], async ({ id }) => {
    const row = await transact('r', ['namedLists'], ({ namedLists }) => namedLists.get(id));
    return { list: row ? plain(row) : null };
  }),
  'lists.save': fromExtension(requests['lists.save'], async (list) => {
    const now = await currentTime();
    const { people, companies, words } = await transact('rw', ['namedLists'], (database) =>
      saveList(database, list, now),
    );
    await logChanged();
    return { entries: people.length + companies.length + words.length };
  }),
  'lists.delete': fromExtension(requests['lists.delete'], async ({ id }) => {
    const list = await transact('rw', ['namedLists'], (database) => deleteList(database, id));
    await logChanged();
    return { list };
  }),
};
