import type { ConversationSheet } from '../../messages/learned.ts';
import type { AnteroomDatabase } from '../database/database.ts';
import { hash } from '../database/hash.ts';
import type { ConversationRow, MessageCounts } from '../database/rows.ts';
import { identify, identifyTables } from '../people/identify.ts';
import { keepSource, sources } from './sources.ts';
import { type DayOfMessages, daysOf } from './turns.ts';

/** The tables {@link takeConversation} reads and writes. */
export const conversationTables = [...identifyTables, 'conversations', 'imports', 'invitations'] as const;

const dayLength = 86_400_000;
const source = sources.conversations;

/**
 * Logs an open conversation, one entry for each day on which one answered the other. Tells whether anything is new. Call it
 * inside a read-write transaction on {@link conversationTables}.
 */
export async function takeConversation(
  database: AnteroomDatabase,
  sheet: ConversationSheet,
  now: number,
): Promise<boolean> {
  const { name, slug, memberId } = sheet.partner;
  const days = daysOf(sheet, now);
  if (days.length === 0 || (slug === null && memberId === null)) return false;
  const [person] = await identify(database, [{ name, slug, memberId, import: source }]);
  if (person === undefined || person === null) return false;
  if (!isAnswered(sheet) && (await isPending(database, person))) return false;
  const logged = await database.conversations.where('person').equals(person).toArray();
  const changed = days.flatMap((day) => {
    const before = logged.find((row) => row.channel === 'message' && dayOf(row) === day.day);
    const row = before ? withDay(before, day) : newRow(person, day);
    return row === before ? [] : [row];
  });
  if (changed.length === 0) return false;
  await database.conversations.bulkPut(changed);
  await keepSource(database, source, now);
  return true;
}

/** Whether they wrote after the user did. */
function isAnswered({ turns }: ConversationSheet): boolean {
  const first = turns.findIndex(({ from }) => from === 'mine');
  return first !== -1 && turns.slice(first).some(({ from }) => from === 'theirs');
}

/** The note of an invitation opens a conversation: the user's question about it is no exchange before it is answered. */
async function isPending({ invitations }: AnteroomDatabase, person: string): Promise<boolean> {
  const rows = await invitations.where('person').equals(person).toArray();
  return rows.some(({ decision }) => decision?.outcome !== 'done');
}

/** Days since the epoch, UTC. */
export function dayOf({ time }: Pick<ConversationRow, 'time'>): number {
  return Math.floor(time / dayLength);
}

function newRow(person: string, { day, time, minutes, messages }: DayOfMessages): ConversationRow {
  const id = `read:${hash(`${person} ${day}`)}`;
  return { id, imports: [source], person, time, minutes, channel: 'message', place: null, messages };
}

/** The same conversation after another reading, which may show more of it; what the user entered stays as it is. */
function withDay(row: ConversationRow, { time, minutes, messages }: DayOfMessages): ConversationRow {
  if (row.imports === undefined) return row;
  const next = {
    imports: row.imports.includes(source) ? row.imports : [...row.imports, source],
    time: Math.max(row.time, time),
    minutes: Math.max(row.minutes ?? 0, minutes),
    messages: mostOf(row.messages, messages),
  };
  const same =
    next.imports === row.imports &&
    next.time === row.time &&
    next.minutes === row.minutes &&
    next.messages.sent === row.messages?.sent &&
    next.messages.received === row.messages.received;
  return same ? row : { ...row, ...next };
}

function mostOf(before: MessageCounts | undefined, now: MessageCounts): MessageCounts {
  return {
    sent: Math.max(before?.sent ?? 0, now.sent),
    received: Math.max(before?.received ?? 0, now.received),
  };
}
