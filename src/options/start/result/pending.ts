import type { RecordedPage } from '../../../messages/record.ts';
import { verdicts } from '../../../policy/suggestion.ts';
import { type Tally, tally } from '../../../ui/verdict/tally.ts';

/** An invitation that waits, as it was recorded. */
export type Waiting = RecordedPage['invitations'][number];

/** How many examples are shown. */
const most = 6;

/** What the active policy makes of the invitations that wait. */
export interface Pending {
  readonly total: number;
  readonly counts: Tally;
  /** How many are settled with what the card shows. */
  readonly settled: number;
  readonly examples: readonly Waiting[];
}

/** Sums up the invitations of all open pages, each once. */
export function pendingOf(pages: readonly RecordedPage[]): Pending {
  const byId = new Map(
    pages.flatMap(({ invitations }) => invitations.map((each) => [each.reading.id, each] as const)),
  );
  const all = [...byId.values()];
  return {
    total: all.length,
    counts: tally(all.map(({ suggestion }) => suggestion)),
    settled: all.filter(({ suggestion }) => suggestion.certain).length,
    examples: examplesOf(all),
  };
}

/** People first, one of every verdict in turn, so that a few show what the policy is like. */
function examplesOf(all: readonly Waiting[]): readonly Waiting[] {
  const people = all.filter(({ reading }) => reading.kind === 'person');
  const queues = verdicts.map((verdict) => people.filter((each) => each.suggestion.verdict === verdict));
  const turns = Math.max(0, ...queues.map((queue) => queue.length));
  return Array.from({ length: turns }, (_, turn) => queues.flatMap((queue) => queue[turn] ?? []))
    .flat()
    .slice(0, most);
}
