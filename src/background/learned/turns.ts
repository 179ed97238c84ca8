import { exchangesOf } from '../../imports/linkedin/exchanges-of.ts';
import type { ConversationSheet } from '../../messages/learned.ts';
import type { MessageCounts } from '../database/rows.ts';
import { minutesIn } from '../dates/clock.ts';
import { dayNamed } from '../dates/day.ts';

/** What the two wrote to each other on one day. */
export interface DayOfMessages {
  /** Days since the epoch, UTC. */
  readonly day: number;
  readonly time: number;
  readonly minutes: number;
  readonly messages: MessageCounts;
}

const dayLength = 86_400_000;
const noon = 12 * 60;

/**
 * The days on which one answered the other, by the same rule as in an export of messages. A message whose day the page does
 * not tell counts for none.
 */
export function daysOf({ turns, language }: ConversationSheet, now: number): readonly DayOfMessages[] {
  const dated = turns.flatMap(({ from, ...said }) => {
    const time = momentOf(said, language, now);
    return time === null ? [] : [{ time, mine: from === 'mine' }];
  });
  const exchanges = exchangesOf(
    dated.map(({ time }) => time),
    dated.map(({ mine }) => (mine ? 0 : 1)),
    new Set([0]),
  );
  return exchanges.map(({ day, time, minutes }) => {
    const there = dated.filter((each) => Math.floor(each.time / dayLength) === day);
    const sent = there.filter(({ mine }) => mine).length;
    return { day, time, minutes, messages: { sent, received: there.length - sent } };
  });
}

type Said = Omit<ConversationSheet['turns'][number], 'from'>;

function momentOf({ day, time, datetime }: Said, language: string | null, now: number): number | null {
  const exact = datetime !== null && /^\d{4}-\d{2}-\d{2}T/.test(datetime) ? Date.parse(datetime) : Number.NaN;
  if (!Number.isNaN(exact)) return exact > now + dayLength ? null : exact;
  const date = day === null ? null : dayNamed(day, language, now);
  if (date === null) return null;
  return date + (minutesIn(time ?? '') ?? noon) * 60_000;
}
