import type { AnteroomEvent } from '../database/events.ts';
import { type HistoryTables, refreshHistory } from './refresh.ts';

/** So many invitations are held in memory at once. */
const batch = 300;

/** What can have happened to an invitation that was never read. */
const types: readonly AnteroomEvent['type'][] = ['decided', 'attempted', 'replied', 'answered', 'corrected'];

/**
 * Makes the whole history anew from events and readings, a batch at a time. Call it inside a transaction on
 * {@link HistoryTables}.
 */
export async function rebuildHistory(tables: HistoryTables): Promise<void> {
  const { events, invitations, history } = tables;
  await history.clear();
  for (let last = ''; ; ) {
    const ids = await invitations.where(':id').above(last).limit(batch).primaryKeys();
    await refreshHistory(tables, ids);
    const end = ids.at(-1);
    if (end === undefined) break;
    last = end;
  }
  const done = new Set(await invitations.toCollection().primaryKeys());
  for (const type of types) {
    const found = await events.where('[type+time]').between([type, -Infinity], [type, Infinity]).toArray();
    const others = [...new Set(found.map(({ invitation }) => invitation))].filter((id) => !done.has(id));
    for (let at = 0; at < others.length; at += batch)
      await refreshHistory(tables, others.slice(at, at + batch));
    for (const id of others) done.add(id);
  }
}
