import { Dexie } from 'dexie';
import { countNetwork, type NetworkCounts } from '../../policy/network/counts.ts';
import { type AnteroomDatabase, databaseName } from '../database/database.ts';
import { transact } from '../database/open.ts';
import { employerKey } from '../people/names/employer.ts';
import { type Remembered, remembered } from '../remembered.ts';
import { pageSource } from './sources.ts';

const counts: Remembered<NetworkCounts | null> = remembered(load);

Dexie.on('storagemutated', (parts) => {
  const path = `idb://${databaseName}/connections/`;
  if (Object.keys(parts).some((part) => part.startsWith(path))) counts.forget();
});

/** How many connections are where and what; null while none is known. Counted once, and again after one has changed. */
export function networkCounts(): Promise<NetworkCounts | null> {
  return counts.get();
}

/** Lets go of them: something else is stored. */
export const forgetNetworkCounts = counts.forget;

async function load(): Promise<NetworkCounts | null> {
  const [any, stored] = await transact('r', ['connections', 'networkCounts'], (database) =>
    Promise.all([database.connections.limit(1).count(), database.networkCounts.get('counts')]),
  );
  if (any === 0) return null;
  if (stored) {
    const { trade, whole } = stored;
    return { employers: new Map(stored.employers), roles: new Map(stored.roles), trade, whole };
  }
  return transact('rw', ['connections', 'networkCounts'], count);
}

async function count({ connections, networkCounts: kept }: AnteroomDatabase): Promise<NetworkCounts> {
  const rows = await connections.toArray();
  const whole = rows.some(({ imports = [] }) => imports.some((id) => id !== pageSource));
  const found = countNetwork(rows, whole, employerKey);
  const { employers, roles, trade } = found;
  await kept.put({ id: 'counts', employers: [...employers], roles: [...roles], trade, whole });
  return found;
}
