import { Dexie, RangeSet, rangesOverlap } from 'dexie';
import { type AnteroomDatabase, databaseName } from '../database/database.ts';
import { transact } from '../database/open.ts';
import { knownTables } from '../people/known.ts';
import { workerState } from '../worker-state.ts';
import { activePolicy, type ReadyPolicy } from './policies.ts';

/** Filled by every report, and silent by itself: whom was met, and what was seen of them. */
const alwaysFilled: readonly string[] = ['people', 'events'];

const tables = knownTables.filter((name) => !alwaysFilled.includes(name));

/** The only events by which anything is known about an inviter. */
const telling = ['replied', 'answered'] as const;

/** The policy in force while nothing is known about anybody; null while something is. */
type Silence = { readonly policyId: string; readonly policy: ReadyPolicy | null };

const held = workerState((): Silence | null => null);
/** Counts what has changed, so that nothing is held that was read before a change. */
const changes = workerState(() => 0);

const path = (table: string): string => `idb://${databaseName}/${table}/`;

Dexie.on('storagemutated', (parts) => {
  const touches = (table: string): boolean => Object.keys(parts).some((part) => part.startsWith(path(table)));
  const told = parts[`${path('events')}[type+time]`];
  const isTelling =
    told !== undefined &&
    telling.some((type) => rangesOverlap(new RangeSet([type, -Infinity], [type, Infinity]), told));
  if (!isTelling && ![...tables, 'policies'].some(touches)) return;
  changes.current += 1;
  held.current = null;
});

/**
 * The active policy where the logs and lists hold nothing about anybody, so that judging needs no look into them; null where
 * they do. Looked up once, and again after what it rests on has changed: a row that just appeared should not wait for the
 * disk to say nothing.
 */
export async function policyInSilence(policyId: string): Promise<ReadyPolicy | null> {
  if (held.current?.policyId === policyId) return held.current.policy;
  const before = changes.current;
  const policy = await transact('r', ['policies', ...knownTables], async (database) => {
    const [active, silent] = await Promise.all([activePolicy(database, policyId), isSilent(database)]);
    return silent ? active : null;
  });
  if (before === changes.current) held.current = { policyId, policy };
  return policy;
}

async function isSilent(database: AnteroomDatabase): Promise<boolean> {
  const counts = await Promise.all([
    ...tables.map((name) => database[name].limit(1).count()),
    ...telling.map((type) =>
      database.events.where('[type+time]').between([type, -Infinity], [type, Infinity]).limit(1).count(),
    ),
  ]);
  return counts.every((count) => count === 0);
}
