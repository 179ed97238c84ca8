import type { logRequests } from '../../messages/log.ts';
import type { Answer } from '../messages/answer.ts';
import {
  deleteConversationsAnswer,
  findPeopleAnswer,
  listConversationsAnswer,
  saveConversationAnswer,
} from './log/conversations.ts';
import {
  deleteEntriesAnswer,
  deleteGatheringsAnswer,
  getOwnAnswer,
  listEntriesAnswer,
  listGatheringsAnswer,
  listMatchesAnswer,
  saveEntryAnswer,
  saveGatheringAnswer,
  setOwnAnswer,
  settleMatchAnswer,
} from './log/knowledge.ts';
import { askMatchAnswer, decideMatchAnswer, logTalkAnswer } from './log/page.ts';

/** Who answers the requests of `messages/log.ts`. */
export const logAnswers: Readonly<Record<keyof typeof logRequests, Answer>> = {
  'conversation.log': logTalkAnswer,
  'match.ask': askMatchAnswer,
  'match.decide': decideMatchAnswer,
  'conversation.list': listConversationsAnswer,
  'conversation.save': saveConversationAnswer,
  'conversation.delete': deleteConversationsAnswer,
  'person.find': findPeopleAnswer,
  'gathering.list': listGatheringsAnswer,
  'gathering.save': saveGatheringAnswer,
  'gathering.delete': deleteGatheringsAnswer,
  'entry.list': listEntriesAnswer,
  'entry.save': saveEntryAnswer,
  'entry.delete': deleteEntriesAnswer,
  'own.get': getOwnAnswer,
  'own.set': setOwnAnswer,
  'match.list': listMatchesAnswer,
  'match.settle': settleMatchAnswer,
};
