import type { InvitationReading } from '../../../messages/reading.ts';
import { knownValue } from '../entry/heading.ts';

/** Marks that turn one letter into another are dropped, so that "jose" finds José. */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

/** Finds invitations that hold every word of `search` in their name, headline, note or target; '' finds all. */
export function finder(search: string): (reading: InvitationReading) => boolean {
  const words = folded(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return () => true;
  return ({ name, headline, note, target }) => {
    const text = folded([name, headline, note, target].map((field) => knownValue(field) ?? '').join(' '));
    return words.every((word) => text.includes(word));
  };
}
