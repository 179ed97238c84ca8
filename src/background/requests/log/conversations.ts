import { requests } from '../../../messages.ts';
import { transact } from '../../database/open.ts';
import { logChanged } from '../../log/changed.ts';
import {
  conversationTables,
  deleteConversations,
  listConversations,
  saveConversation,
} from '../../log/conversations.ts';
import { personHas } from '../../log/find.ts';
import { shownWho } from '../../log/who.ts';
import { fromExtension } from '../../messages/answer.ts';

/** So many people are offered while a name is typed. */
const offered = 8;

export const listConversationsAnswer = fromExtension(requests['conversation.list'], (input) =>
  transact('r', conversationTables, (database) => listConversations(database, input)),
);

export const saveConversationAnswer = fromExtension(requests['conversation.save'], async (input) => {
  await transact('rw', conversationTables, (database) => saveConversation(database, input));
  await logChanged();
  return {};
});

export const deleteConversationsAnswer = fromExtension(requests['conversation.delete'], async ({ ids }) => {
  const deleted = await transact('rw', conversationTables, (database) => deleteConversations(database, ids));
  await logChanged();
  return deleted;
});

export const findPeopleAnswer = fromExtension(requests['person.find'], async ({ text }) => {
  const people = await transact('r', ['people'], (database) =>
    database.people
      .filter((person) => person.names.length > 0 && personHas(person, text))
      .limit(offered)
      .toArray(),
  );
  return { people: people.map((person) => shownWho(person.id, person)) };
});
