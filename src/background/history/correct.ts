import type { Input } from '../../messages.ts';
import type { AnteroomDatabase } from '../database/database.ts';
import type { AnsweredEvent, AnteroomEvent, CorrectedEvent } from '../database/events.ts';
import { transact } from '../database/open.ts';
import type { HistoryRow, LatestDecision } from '../database/rows.ts';
import { Refusal } from '../refusal.ts';
import { afterAll } from './order.ts';
import { historyTables, refreshHistory } from './refresh.ts';

/** Notes what the user says is wrong, and what happened instead; the wrong record itself stays. Returns the entry then. */
export function recordCorrection(
  { id, invitation, corrects, decision }: Input<'history.correct'>,
  time: number,
): Promise<HistoryRow> {
  return addTo(invitation, async (shared, database) => {
    const wrong = corrects === null ? undefined : await database.events.get(corrects);
    if (corrects !== null && wrong?.invitation !== invitation) {
      throw new Refusal('malformed', `No record ${corrects} of this invitation.`);
    }
    const event: CorrectedEvent = {
      ...shared,
      time,
      id: `corrected:${id}`,
      type: 'corrected',
      corrects,
      decision,
    };
    return event;
  });
}

/** Notes that the user has the answer to a question by some other way. Returns the entry then. */
export function recordAnswerByHand(invitation: string, time: number): Promise<HistoryRow> {
  return addTo(invitation, async (shared) => {
    const event: AnsweredEvent = {
      ...shared,
      time,
      id: `answered:${invitation}:told-${time}`,
      type: 'answered',
      thread: null,
      quote: '',
    };
    return event;
  });
}

type Shared = Pick<AnteroomEvent, 'invitation' | 'person'>;

function addTo(
  invitation: string,
  make: (shared: Shared, database: AnteroomDatabase) => Promise<AnteroomEvent>,
): Promise<HistoryRow> {
  return transact('rw', historyTables, async (database) => {
    const before = await database.history.where('id').equals(invitation).first();
    if (!before) throw new Refusal('malformed', 'There is no such invitation.');
    const event = await make({ invitation, person: before.person }, database);
    if ((await database.events.get(event.id)) === undefined)
      await database.events.add({ ...event, time: await afterAll(database, event) });
    await refreshHistory(database, [invitation]);
    const after = await database.history.where('id').equals(invitation).first();
    if (!after) throw new Refusal('internal', 'The entry is gone.');
    if (event.type === 'corrected' && event.decision !== null) await follow(database, after);
    return after;
  });
}

/** The latest decision that the page shows beside an invitation is the one that holds. */
async function follow(
  { invitations }: AnteroomDatabase,
  { id, outcome, decided }: HistoryRow,
): Promise<void> {
  const row = await invitations.get(id);
  if (!row) return;
  const decision: LatestDecision | null =
    decided && (outcome === 'accept' || outcome === 'decline')
      ? {
          decision: outcome,
          // Wherever it was made, it was not seen here.
          by: decided.by === 'sidebar' ? 'sidebar' : 'page',
          outcome: 'done',
          because: null,
          at: decided.at,
        }
      : null;
  await invitations.put({ ...row, decision });
}
