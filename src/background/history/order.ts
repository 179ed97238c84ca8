import type { AnteroomDatabase } from '../database/database.ts';
import type { AnteroomEvent } from '../database/events.ts';

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
  invitation: string,
  time: number,
): Promise<number> {
  const last = await events
    .where('[invitation+time]')
    .between([invitation, time], [invitation, Infinity], false)
    .filter(({ type }) => ordered.includes(type))
    .last();
  return last ? last.time + 1 : time;
}
