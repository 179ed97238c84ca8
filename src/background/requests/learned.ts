import { learnedRequests as requests } from '../../messages/learned.ts';
import { currentTime } from '../clock.ts';
import { transact } from '../database/open.ts';
import { learnedChanged } from '../learned/changed.ts';
import { conversationTables, takeConversation } from '../learned/conversation.ts';
import { keepSource, sources } from '../learned/sources.ts';
import { type Answer, fromPage } from '../messages/answer.ts';
import { connectionsOn } from '../network/page.ts';
import { connectionTables, takeConnections } from '../network/take-connections.ts';
import { readSettings } from '../settings/settings.ts';

/** Who answers the requests of `messages/learned.ts`. Switched off while it was on its way: nothing is kept. */
export const learnedAnswers: Readonly<Record<keyof typeof requests, Answer>> = {
  'conversation.read': fromPage(requests['conversation.read'], async (sheet) => {
    const { enabled, learnConversations } = await readSettings();
    if (!enabled || !learnConversations) return {};
    const now = await currentTime();
    const isNew = await transact('rw', conversationTables, (database) =>
      takeConversation(database, sheet, now),
    );
    if (isNew) await learnedChanged();
    return {};
  }),
  'connections.read': fromPage(requests['connections.read'], async (sheet) => {
    const { enabled, learnConnections } = await readSettings();
    if (!enabled || !learnConnections) return {};
    const now = await currentTime();
    const seen = connectionsOn(sheet, now);
    const isNew = await transact('rw', [...connectionTables, 'imports'], async (database) => {
      const changed = await takeConnections(database, seen, sources.connections);
      if (changed) await keepSource(database, sources.connections, now);
      return changed;
    });
    if (isNew) await learnedChanged();
    return {};
  }),
};
