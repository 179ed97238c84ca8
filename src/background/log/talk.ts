import type { Input } from '../../messages.ts';
import type { AnteroomDatabase } from '../database/database.ts';
import { learn, newPerson } from '../people/learn.ts';
import { personOf } from '../people/possible.ts';
import { shownOn } from './shown.ts';

const day = 86_400_000;

/** The tables {@link logTalk} reads and writes. */
export const talkTables = ['sightings', 'people', 'conversations'] as const;

/**
 * Logs a conversation with the inviter of an invitation that this tab shows, or takes it back. Call it inside a read-write
 * transaction on {@link talkTables}.
 */
export async function logTalk(
  database: AnteroomDatabase,
  tabId: number,
  { id, invitation, talk }: Input<'conversation.log'>,
  now: number,
): Promise<void> {
  const shown = await shownOn(database, tabId, invitation);
  const person = personOf(shown);
  const before = await database.conversations.get(id);
  // Only what was logged here can be taken back from here.
  if (before && (before.person !== person || before.imports)) return;
  if (talk === null) {
    await database.conversations.delete(id);
    return;
  }
  const { name } = shown.reading;
  const known = (await database.people.get(person)) ?? newPerson(person);
  await database.people.put(learn(known, { name: name.known ? name.value : null }));
  const { minutes, channel, place, note } = talk;
  // A day has no hour: noon is that day wherever the user is.
  const time = talk.day === null ? now : Math.min(now, Date.parse(talk.day) + day / 2);
  await database.conversations.put({
    ...{ id, person, time, minutes, channel, place },
    ...(note !== null && { note }),
  });
}
