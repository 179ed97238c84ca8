import type { PageReading } from '../../messages/reading.ts';
import type { AnteroomDatabase } from '../database/database.ts';
import type { BackEvent, GoneEvent } from '../database/events.ts';
import type { InvitationRow } from '../database/rows.ts';
import { afterAll } from './order.ts';
import { refreshHistory } from './refresh.ts';
import { facetTerm } from './terms.ts';

/** LinkedIn ends invitations after about half a year. */
const lifeDays = 180;
const day = 86_400_000;

/** A report of a page, as far as it tells what is still pending. */
interface Sight {
  readonly tabId: number;
  readonly now: number;
  readonly page: PageReading;
  readonly present: readonly string[];
}

/**
 * Notes which pending invitations are gone, and which of those that were gone are back. Only a complete reading of everything
 * pending can tell; and what this visit has shown may have a decision that is still on its way here. Call it inside a
 * transaction on the tables of a report, after its rows are recorded.
 */
export async function noteGone(
  database: AnteroomDatabase,
  { tabId, now, page, present }: Sight,
): Promise<void> {
  const here = new Set(present);
  const [back, missing] = await Promise.all([
    listed(database, 'gone').then((ids) => ids.filter((id) => here.has(id))),
    isComplete(page, here.size)
      ? listed(database, 'pending').then((ids) => ids.filter((id) => !here.has(id)))
      : [],
  ]);
  const shown = await database.sightings.bulkGet(missing.map((id): [number, string] => [tabId, id]));
  const ids = missing.filter((_, index) => shown[index] === undefined);
  if (ids.length + back.length === 0) return;
  const [goneRows, backRows] = await Promise.all([
    database.invitations.bulkGet(ids),
    database.invitations.bulkGet(back),
  ]);
  const gone = goneRows.flatMap((row) => (row ? goneEvent(row, now) : []));
  const returned = backRows.flatMap((row) => (row ? backEvent(row, now) : []));
  const inOrder = [...gone, ...returned].map(async (event) => ({
    ...event,
    time: await afterAll(database, event),
  }));
  await database.events.bulkPut(await Promise.all(inOrder));
  await refreshHistory(database, [...ids, ...back]);
}

/** True when nothing that is pending can be missing from what was read. */
function isComplete({ state, settled, announced, unread, whole }: PageReading, count: number): boolean {
  if (!settled || unread > 0 || whole !== true) return false;
  return state === 'empty' || (state === 'read' && announced === count);
}

async function listed({ history }: AnteroomDatabase, outcome: 'pending' | 'gone'): Promise<string[]> {
  const term = facetTerm({ outcome });
  const keys = await history.where('terms').between([term, -Infinity], [term, Infinity]).primaryKeys();
  return keys.map(([, id]) => id);
}

function goneEvent({ id, person, reading, lastSeen }: InvitationRow, now: number): GoneEvent {
  const sent = reading.ageDays.known ? lastSeen - reading.ageDays.value * day : null;
  const because = sent !== null && now - sent >= lifeDays * day ? 'expired' : 'unknown';
  return { id: `gone:${id}:${lastSeen}`, type: 'gone', time: now, invitation: id, person, because };
}

function backEvent({ id, person }: InvitationRow, now: number): BackEvent {
  return { id: `back:${id}:${now}`, type: 'back', time: now, invitation: id, person };
}
