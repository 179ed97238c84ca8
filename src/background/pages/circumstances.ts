import type { OwnBackground } from '../../policy/background/own.ts';
import { currentTime } from '../clock.ts';
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
}

/** The circumstances now. */
export async function currentCircumstances(): Promise<Circumstances> {
  const [session, now, own, settings] = await Promise.all([
    browserSession(),
    currentTime(),
    readOwn(),
    readSettings(),
  ]);
  const named = { ...own, firstName: own.firstName ?? settings.ownFirstName };
  return { session, now, own: named, policyId: settings.policy, profileStaleDays: settings.profileStaleDays };
}
