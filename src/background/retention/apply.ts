import { announce } from '../announce.ts';
import { showNeeds } from '../badge.ts';
import { local } from '../beside/local.ts';
import { currentTime } from '../clock.ts';
import { transact } from '../database/open.ts';
import { readSettings } from '../settings/settings.ts';
import { removalTables, removeInvitations } from './remove.ts';

/** Where it stands beside the database when this was done last. */
const doneKey = 'retention';
/** Where it stands which time was counted from then. */
const reachedKey = 'retention:reached';
const day = 86_400_000;
/** The most that is believed at once. */
const leap = 31 * day;
/** So many entries go in one transaction. */
const batch = 200;

/**
 * Removes what was decided, or went away, longer ago than the user wants it kept; what is still pending stays. Once a day, on
 * use: without a permission for alarms, whatever wakes the worker is the occasion.
 */
export async function applyRetentionDaily(): Promise<void> {
  const now = await currentTime();
  const last = await local.get(doneKey);
  if (typeof last === 'number' && last <= now && now - last < day) return;
  await applyRetention(now);
  await local.set(doneKey, now);
}

/** {@link applyRetentionDaily}, now. Returns how many entries went. */
export async function applyRetention(now: number): Promise<number> {
  const { keepMonths } = await readSettings();
  if (keepMonths === null) return 0;
  const until = monthsBefore(await trustedTime(now), keepMonths);
  let removed = 0;
  for (;;) {
    const count = await transact('rw', removalTables, async (database) => {
      const old = await database.history
        .where('[order+id]')
        .above([-until, '\uffff'])
        .filter(({ outcome }) => outcome !== 'pending')
        .limit(batch)
        .toArray();
      await removeInvitations(
        database,
        old.map(({ id }) => id),
      );
      return old.length;
    });
    removed += count;
    if (count < batch) break;
  }
  if (removed > 0) await announce('history');
  await showNeeds();
  return removed;
}

/**
 * The time to count from. A clock that is ahead must not delete everything: nothing is counted further than a day beyond what
 * happened last, and what the clock leaps over counts a month for each time this is done.
 */
async function trustedTime(now: number): Promise<number> {
  const stored = await local.get(reachedKey);
  const [first, last] = await transact('r', ['events'], ({ events }) =>
    Promise.all([events.orderBy('time').first(), events.orderBy('time').last()]),
  );
  const reached = typeof stored === 'number' && stored <= now ? stored : (first?.time ?? now);
  const trusted = Math.min(now, (last?.time ?? now) + day, reached + leap);
  await local.set(reachedKey, trusted);
  return trusted;
}

/** The same day so many months ago, or the last of a shorter month. */
export function monthsBefore(time: number, months: number): number {
  const date = new Date(time);
  const dayOfMonth = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() - months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(dayOfMonth, last));
  return date.getTime();
}
