import type { AnswerRecord, ReplyRecord } from '../../messages/act.ts';
import type { AnteroomDatabase } from '../database/database.ts';
import type { AnsweredEvent, RepliedEvent } from '../database/events.ts';
import { transact } from '../database/open.ts';
import { refuseForgotten } from '../forgetting/is-forgotten.ts';
import { afterAll } from './order.ts';
import { historyTables, refreshHistory } from './refresh.ts';

/** When it happened, and what time it is. */
interface Moment {
  readonly time: number;
  readonly now: number;
}

/** Records that the user has asked an inviter something; once for each act. */
export function recordReply(
  { act, invitation, person, template, by }: ReplyRecord,
  { time, now }: Moment,
): Promise<void> {
  return addOnce(invitation, person, now, (shared): RepliedEvent => {
    return { ...shared, time, id: `replied:${act}`, type: 'replied', template, by };
  });
}

/** Records that an inviter has written back; once for each message. */
export function recordAnswer(
  { invitation, person, thread, hash, quote }: AnswerRecord,
  { time, now }: Moment,
): Promise<void> {
  return addOnce(invitation, person, now, (shared): AnsweredEvent => {
    return { ...shared, time, id: `answered:${invitation}:${hash}`, type: 'answered', thread, quote };
  });
}

function addOnce(
  invitation: string,
  slug: string | null,
  now: number,
  make: (shared: { invitation: string; person: string | null }) => RepliedEvent | AnsweredEvent,
): Promise<void> {
  return transact('rw', [...historyTables, 'people', 'forgotten'], async (database) => {
    const event = make({ invitation, person: await personOf(database, invitation, slug) });
    if ((await database.events.get(event.id)) !== undefined) return;
    await refuseForgotten(database, invitation, { time: event.time, now });
    await database.events.add({ ...event, time: await afterAll(database, event) });
    await refreshHistory(database, [invitation]);
  });
}

/** The inviter's id in `people`: as the invitation was read, else by the slug the page gives. */
async function personOf(
  database: AnteroomDatabase,
  invitation: string,
  slug: string | null,
): Promise<string | null> {
  const row = await database.invitations.get(invitation);
  if (row) return row.person;
  const known = slug === null ? undefined : await database.people.where('slugs').equals(slug).first();
  return known?.id ?? null;
}
