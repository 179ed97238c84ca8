/** What the user and one other wrote to each other on one day. */
export interface Exchange {
  readonly author: number;
  /** Days since the epoch, UTC. */
  readonly day: number;
  /** When the last answer of that day was written. */
  readonly time: number;
  /** How long they wrote to and fro without a pause. */
  readonly minutes: number;
}

interface MutableExchange extends Exchange {
  time: number;
  minutes: number;
}

/** Messages with no long pause between them. */
interface Sitting {
  readonly from: number;
  to: number;
  readonly answers: Set<MutableExchange>;
}

const dayLength = 86_400_000;
/** Whoever answers sooner is still there. */
const pause = 5 * 60_000;

/**
 * The exchanges in one thread, one for each day and person. A day counts when one of the two answered the other: what nobody
 * answered is no conversation, however much of it there is. Its length is measured, not guessed: the longest time they wrote
 * to and fro with no pause of more than five minutes, in whole minutes; letters days apart took none. `times` and `authors`
 * run side by side, in any order.
 */
export function exchangesOf(
  times: readonly number[],
  authors: readonly number[],
  own: ReadonlySet<number>,
): readonly Exchange[] {
  const order = [...times.keys()].sort(
    (a, b) => (times[a] ?? 0) - (times[b] ?? 0) || (authors[a] ?? 0) - (authors[b] ?? 0),
  );
  const found = new Map<string, MutableExchange>();
  let sitting: Sitting = { from: 0, to: Number.NEGATIVE_INFINITY, answers: new Set() };
  const endSitting = (): void => {
    const minutes = Math.floor((sitting.to - sitting.from) / 60_000);
    for (const exchange of sitting.answers) exchange.minutes = Math.max(exchange.minutes, minutes);
  };
  let before: { readonly author: number; readonly own: boolean } | null = null;
  for (const index of order) {
    const [time = 0, author = 0] = [times[index], authors[index]];
    const isOwn = own.has(author);
    if (time - sitting.to > pause) {
      endSitting();
      sitting = { from: time, to: time, answers: new Set() };
    }
    sitting.to = time;
    if (before && before.own !== isOwn) {
      const other = isOwn ? before.author : author;
      const day = Math.floor(time / dayLength);
      const exchange = found.get(`${other} ${day}`) ?? { author: other, day, time, minutes: 0 };
      exchange.time = time;
      found.set(`${other} ${day}`, exchange);
      sitting.answers.add(exchange);
    }
    before = { author, own: isOwn };
  }
  endSitting();
  return [...found.values()];
}
