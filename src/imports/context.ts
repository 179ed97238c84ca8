import type { Meetings } from './calendar/meetings.ts';
import type { Effort } from './calendar/rule.ts';
import type { Threads } from './linkedin/threads.ts';
import type { Exchanges } from './network/exchanges.ts';
import type { Owner } from './owner.ts';

/** What the files of one import know together. */
export interface Context {
  readonly owner: Owner;
  /** Messages wait here until all are read: in no order, and whose they are may stand in a later file. */
  readonly threads: Threads;
  readonly meetings: Meetings;
  readonly exchanges: Exchanges;
  /** Shared by all series of all calendars. */
  readonly effort: Effort;
  /** Milliseconds since the epoch; what is yet to happen is left out. */
  readonly now: number;
}
