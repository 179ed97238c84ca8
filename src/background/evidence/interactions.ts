import type { Evidence } from '../../policy/facts/evidence.ts';
import { type Case, calendarDaysBetween } from './case.ts';

/** Exchanges with this inviter on other networks. */
export function interactions({ known, now }: Case): Evidence {
  const found = known.interactions;
  if (found.length === 0) return { 'interaction.count': { value: 0, from: 'log', at: now } };
  const at = Math.max(...found.map((each) => each.time));
  const quote = [...new Set(found.map((each) => each.network))].join(', ');
  return {
    'interaction.count': { value: found.length, from: 'log', at, quote },
    'interaction.daysSinceLast': { value: calendarDaysBetween(at, now), from: 'log', at, quote },
  };
}
