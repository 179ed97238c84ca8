import type { OwnBackground } from '../../policy/background/own.ts';
import type { NetworkCounts } from '../../policy/network/counts.ts';
import { currentTime } from '../clock.ts';
import type { ListIndex } from '../lists/index-of.ts';
import { listIndex } from '../lists/load.ts';
import { networkCounts } from '../network/counts.ts';
import { readOwn } from '../own/own.ts';
import { browserSession } from '../session.ts';
import { readSettings } from '../settings/settings.ts';

/** What holds outside the database while a page is judged; read before the transaction, which waits for nothing else. */
export interface Circumstances {
  readonly session: string;
  readonly now: number;
  readonly own: OwnBackground;
  /** The active policy's id. */
  readonly policyId: string;
  readonly profileStaleDays: number;
  /** The user's connections, counted; null: none is known. */
  readonly network: NetworkCounts | null;
  /** The user's named lists; null: there is none. */
  readonly lists: ListIndex | null;
}

/** The circumstances now. */
export async function currentCircumstances(): Promise<Circumstances> {
  const [session, now, own, settings, network, lists] = await Promise.all([
    browserSession(),
    currentTime(),
    readOwn(),
    readSettings(),
    networkCounts(),
    listIndex(),
  ]);
  const named = { ...own, firstName: own.firstName ?? settings.ownFirstName };
  const { policy: policyId, profileStaleDays } = settings;
  return { session, now, own: named, policyId, profileStaleDays, network, lists };
}
