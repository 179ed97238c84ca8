import type { ActRecord } from '../../messages/act.ts';
import type { AnteroomDatabase } from '../database/database.ts';
import type { Advice, AttemptedEvent, CorrectedEvent, DecidedEvent } from '../database/events.ts';
import { transact } from '../database/open.ts';
import { refuseForgotten } from '../forgetting/is-forgotten.ts';
import { afterAll } from './order.ts';
import { historyTables, refreshHistory } from './refresh.ts';
import { standing } from './standing.ts';

/** What holds outside the database when an act is recorded. */
interface Moment {
  readonly tabId: number;
  readonly session: string;
  /** When the user acted, and what time it is. */
  readonly time: number;
  readonly now: number;
}

/**
 * Records a decision and what came of it, in one transaction; a record that is there already changes nothing.
 */
export function recordAct(record: ActRecord, moment: Moment): Promise<void> {
  return transact('rw', [...historyTables, 'pages', 'forgotten'], async (database) => {
    const { act, invitation, decision, by, because } = record;
    const [decided, attempted, returned] = await database.events.bulkGet([
      `decided:${act}`,
      `attempted:${act}`,
      `corrected:${act}`,
    ]);
    if (because === 'returned') {
      if (returned === undefined) await takeBack(database, record, moment);
      return;
    }
    // What was done stays done: an attempt that is told late says nothing new.
    if (decided !== undefined || (because !== null && attempted !== undefined)) return;
    await refuseForgotten(database, invitation, moment);
    const row = await database.invitations.get(invitation);
    const type = because === null ? 'decided' : 'attempted';
    const time = await afterAll(database, { invitation, time: moment.time, type });
    const shared = { time, invitation, person: row?.person ?? null };
    const template = await messageBefore(database, invitation, moment.time);
    const what = { act, decision, by, template, advice: await adviceOf(database, record) };
    const event: DecidedEvent | AttemptedEvent =
      because === null
        ? { ...shared, ...what, id: `decided:${act}`, type: 'decided' }
        : { ...shared, ...what, id: `attempted:${act}`, type: 'attempted', because };
    await database.events.add(event);
    if (row && returned === undefined && (row.decision?.at ?? 0) <= time) {
      const { outcome } = record;
      await database.invitations.put({
        ...row,
        decision: { decision, by, outcome, because, at: time },
      });
    }
    await refreshHistory(database, [invitation]);
    if (because === null) await takeOff(database, invitation, moment);
  });
}

/** LinkedIn shows it pending again: it was not done after all. Holds also for the record of it that comes later. */
async function takeBack(
  database: AnteroomDatabase,
  { act, invitation }: ActRecord,
  moment: Moment,
): Promise<void> {
  await refuseForgotten(database, invitation, moment);
  const time = await afterAll(database, { invitation, time: moment.time, type: 'corrected' });
  const row = await database.invitations.get(invitation);
  const event: CorrectedEvent = {
    id: `corrected:${act}`,
    type: 'corrected',
    time,
    invitation,
    person: row?.person ?? null,
    corrects: `decided:${act}`,
    decision: 'none',
  };
  await database.events.add(event);
  if (row?.decision && row.decision.at <= time) await database.invitations.put({ ...row, decision: null });
  await refreshHistory(database, [invitation]);
}

/** The template of the latest message that went before: an answer may take weeks, and the page remembers no visit before. */
async function messageBefore(
  database: AnteroomDatabase,
  invitation: string,
  time: number,
): Promise<string | null> {
  const events = await database.events
    .where('[invitation+time]')
    .between([invitation, -Infinity], [invitation, time], true, true)
    .toArray();
  const message = standing(events).findLast((event) => event.type === 'replied');
  return message?.type === 'replied' ? message.template : null;
}

/** The latest suggestion that said what the sidebar showed; the page may have shown one that has been overtaken since. */
async function adviceOf(
  database: AnteroomDatabase,
  { invitation, advice }: ActRecord,
): Promise<Advice | null> {
  if (advice === null) return null;
  const { policy, verdict, certain } = advice;
  const suggested = await database.events
    .where('[invitation+time]')
    .between([invitation, -Infinity], [invitation, Infinity])
    .reverse()
    .filter(
      (event) =>
        event.type === 'suggested' &&
        event.verdict === verdict &&
        event.certain === certain &&
        event.policy.id === policy.id &&
        event.policy.version === policy.version,
    )
    .first();
  return { suggested: suggested?.id ?? null, policy, verdict, certain };
}

async function takeOff(
  { pages }: AnteroomDatabase,
  invitation: string,
  { tabId, session }: Moment,
): Promise<void> {
  const page = await pages.get(tabId);
  if (page?.session !== session || !page.present.includes(invitation)) return;
  await pages.put({ ...page, present: page.present.filter((id) => id !== invitation) });
}
