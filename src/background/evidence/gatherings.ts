import type { Evidence } from '../../policy/facts/evidence.ts';
import { type Case, daysBetween } from './case.ts';

/** An event says something about an invitation that follows it within so many days. */
const daysAfterEvent = 30;

/** Whether the user and the inviter were at the same event shortly before the invitation. */
export function gatherings({ known, reading, now }: Case): Evidence {
  // Today's cards rarely say when the invitation came; it came by now.
  const invited = reading.ageDays.known ? now - reading.ageDays.value * 86_400_000 : now;
  const shared = known.gatherings.find(
    ({ from, to }) => from <= invited && daysBetween(to, invited) <= daysAfterEvent,
  );
  return {
    'event.bothAttended': {
      value: shared !== undefined,
      from: 'log',
      at: shared?.to ?? now,
      ...(shared && { quote: shared.name }),
    },
  };
}
