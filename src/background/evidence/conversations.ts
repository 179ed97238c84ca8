import type { Evidence, FactValue } from '../../policy/facts/evidence.ts';
import type { ConversationRow } from '../database/rows.ts';
import { type Case, calendarDaysBetween } from './case.ts';

const meeting: readonly ConversationRow['channel'][] = ['inPerson', 'phone', 'video'];

/** What the prior-conversation log says. It can always be searched, so finding nothing is known, not unknown. */
export function conversations({ known, now }: Case): Evidence {
  const confirmed = known.conversations;
  const match =
    confirmed.length > 0 ? 'confirmed' : known.possibleConversations.length > 0 ? 'possible' : 'none';
  // Only what is certainly with this inviter counts; a possible match has numbers of its own once it is confirmed.
  const facts: Record<string, FactValue> = {
    'conversation.match': match,
    'conversation.count': confirmed.length,
    'conversation.refused': false,
    'conversation.met': confirmed.some((each) => meeting.includes(each.channel)),
  };
  const minutes = confirmed.flatMap((each) => each.minutes ?? []);
  // A conversation of unknown length leaves the lengths unknown: it may have been the longest.
  if (minutes.length === confirmed.length) {
    facts['conversation.longestMinutes'] = Math.max(0, ...minutes);
    facts['conversation.totalMinutes'] = minutes.reduce((sum, each) => sum + each, 0);
  }
  const last = confirmed.reduce<ConversationRow | null>((a, b) => (a && a.time >= b.time ? a : b), null);
  if (last) {
    facts['conversation.refused'] = last.refused === true;
    facts['conversation.daysSinceLast'] = calendarDaysBetween(last.time, now);
    facts['conversation.channels'] = [...new Set(confirmed.map((each) => each.channel))].join(', ');
  }
  const shown = last ?? known.possibleConversations[0];
  const quote = shown?.place ? { quote: shown.place } : {};
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      { value, from: 'log', at: shown?.time ?? now, ...quote },
    ]),
  );
}
