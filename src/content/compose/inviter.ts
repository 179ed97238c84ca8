import type { Partner } from '../pages/conversation/reading.ts';
import { profileIdOf } from '../pages/conversation/slug.ts';

/** The person a reply is for, as the invitation says it. */
export interface Inviter {
  readonly name: string | null;
  /** `https://www.linkedin.com/in/SLUG/`, else null. */
  readonly profileUrl: string | null;
}

/** Whether a conversation is with somebody; `unknown` where its head does not say enough. */
export type Likeness = 'same' | 'other' | 'unknown';

/**
 * Compares by profile where both are named alike, else by name. A head without a link to a profile may name a group or
 * nobody ("New message"), so it counts only when it says exactly the name, and never for somebody else.
 */
export function likenessOf(partner: Partner, inviter: Inviter): Likeness {
  const id = profileIdOf(inviter.profileUrl);
  if (id?.slug && partner.slug) return id.slug === partner.slug ? 'same' : 'other';
  if (id?.member && partner.member) return id.member === partner.member ? 'same' : 'other';
  if (partner.name === null || inviter.name === null) return 'unknown';
  const shown = wordsOf(partner.name);
  const wanted = wordsOf(inviter.name);
  if (wanted.length === 0 || shown.length === 0) return 'unknown';
  if (shown.join(' ') === wanted.join(' ')) return 'same';
  if (partner.slug === null && partner.member === null) return 'unknown';
  return isWithin(shown, wanted) || isWithin(wanted, shown) ? 'same' : 'other';
}

/** A name's words, comparable: lower case, composed, without emoji and punctuation. */
function wordsOf(name: string): string[] {
  return (
    name
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** True when all words of the shorter name, two at least, stand in the longer one in order: titles and degrees come and go. */
function isWithin(shorter: readonly string[], longer: readonly string[]): boolean {
  if (shorter.length < 2) return false;
  let found = 0;
  for (const word of longer) if (word === shorter[found]) found += 1;
  return found === shorter.length;
}
