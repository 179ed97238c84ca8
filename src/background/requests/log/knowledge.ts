import { requests } from '../../../messages.ts';
import { currentTime } from '../../clock.ts';
import { transact } from '../../database/open.ts';
import { logChanged } from '../../log/changed.ts';
import { saveEntry } from '../../log/entries.ts';
import { gatheringTables, listGatherings, saveGathering } from '../../log/gatherings.ts';
import { listMatches, settleMatch } from '../../log/matches.ts';
import { fromExtension } from '../../messages/answer.ts';
import { readOwn, writeOwn } from '../../own/own.ts';
import { knownTables } from '../../people/known.ts';

export const listGatheringsAnswer = fromExtension(requests['gathering.list'], (input) =>
  transact('r', gatheringTables, (database) => listGatherings(database, input)),
);

export const saveGatheringAnswer = fromExtension(requests['gathering.save'], async (input) => {
  await transact('rw', gatheringTables, (database) => saveGathering(database, input));
  await logChanged();
  return {};
});

export const deleteGatheringsAnswer = fromExtension(requests['gathering.delete'], async ({ ids }) => {
  await transact('rw', ['gatherings'], ({ gatherings }) => gatherings.bulkDelete(ids));
  await logChanged();
  return {};
});

export const listEntriesAnswer = fromExtension(requests['entry.list'], async () => ({
  entries: await transact('r', ['lists'], ({ lists }) => lists.toArray()),
}));

export const saveEntryAnswer = fromExtension(requests['entry.save'], async (input) => {
  const saved = await transact('rw', ['lists'], (database) => saveEntry(database, input));
  await logChanged();
  return saved;
});

export const deleteEntriesAnswer = fromExtension(requests['entry.delete'], async ({ ids }) => {
  await transact('rw', ['lists'], ({ lists }) => lists.bulkDelete(ids));
  await logChanged();
  return {};
});

export const getOwnAnswer = fromExtension(requests['own.get'], readOwn);

export const setOwnAnswer = fromExtension(requests['own.set'], async (change) => {
  const own = await writeOwn(change);
  await logChanged();
  return own;
});

export const listMatchesAnswer = fromExtension(requests['match.list'], () =>
  transact('r', ['invitations', ...knownTables], listMatches),
);

export const settleMatchAnswer = fromExtension(requests['match.settle'], async ({ person, other, same }) => {
  const now = await currentTime();
  await transact('rw', ['matches'], (database) => settleMatch(database, [person, other], same, now));
  await logChanged();
  return {};
});
