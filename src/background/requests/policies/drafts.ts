import { requests } from '../../../messages.ts';
import { announce } from '../../announce.ts';
import { currentTime } from '../../clock.ts';
import { transact } from '../../database/open.ts';
import { fromExtension } from '../../messages/answer.ts';
import { readDraft, writeDraft } from '../../policies/drafts.ts';
import { refuseLocked } from '../../policies/managed.ts';

export const readDraftAnswer = fromExtension(requests['draft.read'], ({ id }) =>
  transact('r', ['drafts'], (database) => readDraft(database, id)),
);

export const writeDraftAnswer = fromExtension(requests['draft.write'], async (draft) => {
  await refuseLocked();
  const now = await currentTime();
  const { revision, first } = await transact('rw', ['drafts'], (database) =>
    writeDraft(database, draft, now),
  );
  // Later keystrokes change nothing that lists show.
  if (first) await announce('policies');
  return { revision };
});

export const dropDraftAnswer = fromExtension(requests['draft.drop'], async ({ id }) => {
  await transact('rw', ['drafts'], ({ drafts }) => drafts.delete(id));
  await announce('policies');
  return {};
});
