import type { Evidence } from '../../policy/facts/evidence.ts';
import { type Case, daysBetween } from './case.ts';

/** Whether the user asked something, and whether an answer has come. The latest of the two events tells. */
export function replies({ known, now }: Case): Evidence {
  const latest = known.replies.at(-1);
  if (!latest) return { 'reply.state': { value: 'none', from: 'log', at: now } };
  const asked = known.replies.findLast((each) => each.type === 'replied');
  const state = latest.type === 'answered' ? 'answered' : 'asked';
  return {
    'reply.state': {
      value: state,
      from: 'log',
      at: latest.time,
      ...(latest.type === 'answered' && latest.quote !== '' && { quote: latest.quote }),
    },
    ...(asked && {
      'reply.waitingDays': {
        value: daysBetween(asked.time, state === 'asked' ? now : latest.time),
        from: 'log',
        at: asked.time,
      },
    }),
  };
}
