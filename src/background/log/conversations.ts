import type { LoggedEntry } from '../../messages/log/entries.ts';
import type { Input, Output } from '../../messages.ts';
import type { AnteroomDatabase } from '../database/database.ts';
import type { ConversationRow } from '../database/rows.ts';
import { hasWords, personHas } from './find.ts';
import { shownWho, whoIs } from './who.ts';

/** The tables the functions below read and write. */
export const conversationTables = ['people', 'matches', 'conversations'] as const;

/** A part of the log, latest first. */
export async function listConversations(
  database: AnteroomDatabase,
  { search, offset, limit }: Input<'conversation.list'>,
): Promise<Output<'conversation.list'>> {
  const latest = () => database.conversations.orderBy('time').reverse();
  if (search.trim() === '') {
    const [rows, total] = await Promise.all([
      latest().offset(offset).limit(limit).toArray(),
      database.conversations.count(),
    ]);
    return { entries: await entriesOf(database, rows), total };
  }
  const [people, rows] = await Promise.all([database.people.toArray(), latest().toArray()]);
  const found = new Set(people.filter((person) => personHas(person, search)).map(({ id }) => id));
  const matching = rows.filter(
    ({ person, place, note }) => found.has(person) || hasWords([place ?? '', note ?? ''], search),
  );
  return {
    entries: await entriesOf(database, matching.slice(offset, offset + limit)),
    total: matching.length,
  };
}

/** Logs a conversation or changes one; what came from a file stays known as such. */
export async function saveConversation(
  database: AnteroomDatabase,
  { id, who, time, minutes, channel, place, note }: Input<'conversation.save'>,
): Promise<void> {
  const person = await whoIs(database, who, `met:${id}`);
  const before = await database.conversations.get(id);
  await database.conversations.put({
    id,
    person,
    time,
    minutes,
    channel,
    place,
    ...(note !== null && { note }),
    ...(before?.imports && { imports: before.imports }),
    ...(before?.messages && before.channel === channel && { messages: before.messages }),
  });
}

/** Deletes conversations and tells what they were. */
export async function deleteConversations(
  database: AnteroomDatabase,
  ids: readonly string[],
): Promise<Output<'conversation.delete'>> {
  const rows = (await database.conversations.bulkGet([...ids])).flatMap((row) => row ?? []);
  const entries = await entriesOf(database, rows);
  await database.conversations.bulkDelete(rows.map(({ id }) => id));
  return { entries, total: entries.length };
}

async function entriesOf(
  database: AnteroomDatabase,
  rows: readonly ConversationRow[],
): Promise<LoggedEntry[]> {
  const people = await database.people.bulkGet(rows.map(({ person }) => person));
  return rows.map(({ id, person, time, minutes, channel, place, note, imports, messages }, index) => ({
    id,
    who: shownWho(person, people[index]),
    time,
    minutes,
    channel,
    place,
    note: note ?? null,
    imported: (imports?.length ?? 0) > 0,
    ...(messages && { messages }),
  }));
}
