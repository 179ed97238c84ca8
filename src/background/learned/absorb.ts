import type { AnteroomDatabase } from '../database/database.ts';
import type { ConversationRow } from '../database/rows.ts';
import { dayOf } from './conversation.ts';
import { sources } from './sources.ts';

/**
 * An export tells of messages that were read on LinkedIn's pages before: the rows of the export take in those of the same
 * person and day, so that one conversation stays one. Call it inside a read-write transaction on `conversations` and
 * `imports`.
 */
export async function absorbRead(
  { conversations, imports }: AnteroomDatabase,
  rows: readonly ConversationRow[],
): Promise<readonly ConversationRow[]> {
  const messages = rows.some(({ channel }) => channel === 'message');
  if (!messages || !(await imports.get(sources.conversations))) return rows;
  const read = await conversations.where('imports').equals(sources.conversations).toArray();
  const byDay = new Map(read.map((row) => [`${row.person} ${dayOf(row)}`, row]));
  const absorbed: string[] = [];
  const next = rows.map((row) => {
    const same = row.channel === 'message' ? byDay.get(`${row.person} ${dayOf(row)}`) : undefined;
    if (!same || same.id === row.id) return row;
    absorbed.push(same.id);
    return {
      ...row,
      imports: [...new Set([...(row.imports ?? []), ...(same.imports ?? [])])],
      time: Math.max(row.time, same.time),
      minutes: Math.max(row.minutes ?? 0, same.minutes ?? 0),
      ...(same.messages && { messages: same.messages }),
    };
  });
  await conversations.bulkDelete(absorbed);
  return next;
}
