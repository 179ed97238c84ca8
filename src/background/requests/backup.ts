import type { backupRequests } from '../../messages/backup.ts';
import { requests } from '../../messages.ts';
import { announce } from '../announce.ts';
import { backupHead } from '../backup/head.ts';
import { backupRows } from '../backup/read.ts';
import { removalsBy } from '../backup/removals.ts';
import { commitRestore, countRestore } from '../backup/restore.ts';
import { addRows, beginRestore, dropRestore } from '../backup/stage.ts';
import { currentTime } from '../clock.ts';
import { transact } from '../database/open.ts';
import { forget } from '../forgetting/do-forget.ts';
import { eraseAll } from '../forgetting/erase.ts';
import { findPeople } from '../forgetting/find.ts';
import { forgetMemory } from '../memory.ts';
import { type Answer, fromExtension } from '../messages/answer.ts';
import { pushToAll } from '../messages/push.ts';
import { reevaluateOpenPages } from '../pages/reevaluate.ts';
import { readSettings } from '../settings/settings.ts';
import { finishSoon } from '../unfinished/finish.ts';

/** Who answers the requests of `messages/backup.ts`. */
export const backupAnswers: Readonly<Record<keyof typeof backupRequests, Answer>> = {
  'backup.head': fromExtension(requests['backup.head'], async () => backupHead(await currentTime())),
  'backup.rows': fromExtension(requests['backup.rows'], backupRows),
  'restore.begin': fromExtension(requests['restore.begin'], async (begin) => {
    const { created } = await beginRestore(begin);
    return { created };
  }),
  'restore.add': fromExtension(requests['restore.add'], async (part) => {
    await addRows(part, await currentTime());
    return {};
  }),
  'restore.preview': fromExtension(requests['restore.preview'], async ({ restore }) => ({
    ...(await countRestore(restore)),
    removals: [...(await removalsBy(restore))],
  })),
  'restore.commit': fromExtension(requests['restore.commit'], async (commit) => {
    await commitRestore(commit);
    forgetMemory();
    await finishSoon();
    await everythingChanged();
    return {};
  }),
  'restore.drop': fromExtension(requests['restore.drop'], async ({ restore }) => {
    await dropRestore(restore);
    return {};
  }),
  'forget.find': fromExtension(requests['forget.find'], async ({ text }) => ({
    people: await findPeople(text),
  })),
  'forget.do': fromExtension(requests['forget.do'], async (what) => {
    const invitations = await forget(what, await currentTime());
    await everythingChanged();
    return { invitations };
  }),
  'data.erase': fromExtension(requests['data.erase'], async () => {
    await eraseAll();
    await everythingChanged();
    return {};
  }),
  'data.state': fromExtension(requests['data.state'], () =>
    transact('r', ['invitations', 'people', 'conversations', 'policies', 'setAside'], async (database) => ({
      invitations: await database.invitations.count(),
      people: await database.people.count(),
      conversations: await database.conversations.count(),
      policies: await database.policies.count(),
      setAside: await database.setAside.count(),
    })),
  ),
  'data.setAside.drop': fromExtension(requests['data.setAside.drop'], () =>
    transact('rw', ['setAside'], async ({ setAside }) => {
      await setAside.clear();
      return {};
    }),
  ),
};

/** Pages on LinkedIn and our own pages show what is true now. */
async function everythingChanged(): Promise<void> {
  await pushToAll('settings.changed', { settings: await readSettings() });
  await reevaluateOpenPages();
  for (const area of ['policies', 'log', 'imports', 'history'] as const) await announce(area);
}
