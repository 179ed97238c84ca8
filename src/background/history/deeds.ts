import type { RecordedDeed } from '../../messages/record.ts';
import type { AnteroomDatabase } from '../database/database.ts';
import type { AnteroomEvent } from '../database/events.ts';

const types = ['decided', 'attempted', 'replied', 'answered'] as const;
const atMost = 500;

/** What the user did last, and the answers to it, oldest first. Call it inside a transaction on `events`. */
export async function latestDeeds({ events }: AnteroomDatabase): Promise<RecordedDeed[]> {
  const found = await Promise.all(
    types.map((type) =>
      events
        .where('[type+time]')
        .between([type, -Infinity], [type, Infinity])
        .reverse()
        .limit(atMost)
        .toArray(),
    ),
  );
  return found
    .flat()
    .sort((a, b) => a.time - b.time)
    .flatMap(deedOf)
    .slice(-atMost);
}

function deedOf(event: AnteroomEvent): RecordedDeed[] {
  const { id, time, invitation } = event;
  const shared = {
    id,
    time,
    invitation,
    decision: null,
    by: null,
    because: null,
    template: null,
    advice: null,
  };
  switch (event.type) {
    case 'decided':
    case 'attempted': {
      const { type, decision, by, template, advice } = event;
      const because = event.type === 'attempted' ? event.because : null;
      const seen = advice && { suggested: advice.suggested, verdict: advice.verdict };
      return [{ ...shared, type, decision, by, template, because, advice: seen }];
    }
    case 'replied':
      return [{ ...shared, type: event.type, by: event.by, template: event.template }];
    case 'answered':
      return [{ ...shared, type: event.type }];
    default:
      return [];
  }
}
