import type { historyRequests } from '../../messages/history.ts';
import { requests } from '../../messages.ts';
import { announce } from '../announce.ts';
import { currentTime } from '../clock.ts';
import { transact } from '../database/open.ts';
import { recordAnswerByHand, recordCorrection } from '../history/correct.ts';
import { listHistory } from '../history/list.ts';
import { momentsOf, momentTables } from '../history/moments.ts';
import { personTables, personTimeline } from '../history/person.ts';
import { entryFor } from '../history/wire.ts';
import { type Answer, fromExtension } from '../messages/answer.ts';
import { reevaluateOpenPages } from '../pages/reevaluate.ts';
import { backupAnswers } from './backup.ts';

/** Who answers the requests of `messages/history.ts`. */
export const historyAnswers: Readonly<Record<keyof typeof historyRequests, Answer>> = {
  'history.list': fromExtension(requests['history.list'], async ({ filter, after, limit }) => {
    const { rows, next } = await transact('r', ['history'], (database) =>
      listHistory(database, filter, after, limit),
    );
    return { entries: rows.map(entryFor), next };
  }),

  'history.entry': fromExtension(requests['history.entry'], ({ invitation }) =>
    transact('r', ['history', ...momentTables], async (database) => {
      const [row, events] = await Promise.all([
        database.history.where('id').equals(invitation).first(),
        database.events
          .where('[invitation+time]')
          .between([invitation, -Infinity], [invitation, Infinity])
          .toArray(),
      ]);
      return { entry: row ? entryFor(row) : null, moments: await momentsOf(database, events) };
    }),
  ),

  'history.person': fromExtension(requests['history.person'], ({ person }) =>
    transact('r', personTables, (database) => personTimeline(database, person)),
  ),

  'history.correct': fromExtension(requests['history.correct'], async (correction) => {
    const row = await recordCorrection(correction, await currentTime());
    await afterChange();
    return { entry: entryFor(row) };
  }),

  'history.answered': fromExtension(requests['history.answered'], async ({ invitation }) => {
    const row = await recordAnswerByHand(invitation, await currentTime());
    await afterChange();
    return { entry: entryFor(row) };
  }),

  ...backupAnswers,
};

/** What the user has put right is evidence, and other pages show it. */
async function afterChange(): Promise<void> {
  await reevaluateOpenPages();
  await announce('history');
}
