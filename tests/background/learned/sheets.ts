import type { ConnectionEntry, ConversationSheet } from '../../../src/messages/learned.ts';

type Turn = ConversationSheet['turns'][number];

/** A message of a day: `m` is the user's, anything else the other's. */
export function turns(day: string, ...said: string[]): Turn[] {
  return said.map((each) => {
    const [side, time = ''] = each.split('@');
    return { from: side === 'm' ? 'mine' : 'theirs', day, time, datetime: null };
  });
}

/** An open conversation with the person of this slug. */
export function conversation(slug: string, said: Turn[]): ConversationSheet {
  return { partner: { name: `Name ${slug}`, slug, memberId: null }, language: 'en', turns: said };
}

/** An entry of the page of connections. */
export function connection(slug: string, ...lines: string[]): ConnectionEntry {
  return { slug, name: `Name ${slug}`, lines, certain: true };
}
