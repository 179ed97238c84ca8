import type { AnteroomDatabase } from '../database/database.ts';
import type { AnteroomEvent } from '../database/events.ts';
import { rank } from './standing.ts';

/** What of an invitation's events stands by being the latest. */
const ordered: readonly AnteroomEvent['type'][] = [
  'replied',
  'answered',
  'attempted',
  'decided',
  'gone',
  'back',
  'corrected',
];

/**
 * When something that happens now is recorded as: after everything that happened to the invitation before, also where that was
 * recorded while the clock was ahead. Inside a transaction on `events`.
 */
export async function afterAll(
  { events }: Pick<AnteroomDatabase, 'events'>,
  { invitation, time, type }: Pick<AnteroomEvent, 'invitation' | 'time' | 'type'>,
): Promise<number> {
  const last = await events
    .where('[invitation+time]')
    .between([invitation, time], [invitation, Infinity], true)
    .filter((event) => ordered.includes(event.type) && (event.time > time || rank(event) >= rank({ type })))
    .last();
  return last ? last.time + 1 : time;
}
