import * as dom from '../../dom/dom.ts';
import { groupOf } from './group.ts';
import type { Partner, Side } from './reading.ts';
import { knownBodies, knownSenders, profileLinks } from './selectors.ts';
import { type ProfileId, profileIdOf } from './slug.ts';
import { wordsOf } from './text.ts';

/** What one message shows about who wrote it. */
export interface Sender {
  readonly id: ProfileId | null;
  readonly name: string | null;
  /** Ember's mark for messages of others. */
  readonly other: boolean;
  /** The member whose mailbox this is, from LinkedIn's number of the message. */
  readonly owner: string | null;
}

const owner = /urn:li:(?:fsd_profile|fs_miniProfile):(ACoA[\w-]{20,})/;

/** What a message's element shows. Only the first message of a group says who wrote it. */
export function senderOf(message: Element): Sender {
  const group = groupOf(message);
  const links = [...dom.querySelectorAll(group, profileLinks)].filter((link) => !isWritten(link));
  const named = dom.querySelector(group, knownSenders) ?? links.find((link) => wordsOf(link) !== '');
  const urn = dom.getAttribute(dom.closest(message, '[data-event-urn]'), 'data-event-urn');
  const mark = '[class*="listitem--other"]';
  return {
    id: links.flatMap((link) => profileIdOf(dom.getAttribute(link, 'href')) ?? [])[0] ?? null,
    name: (named && wordsOf(named, 'time')) || null,
    other: dom.matches(message, mark) || dom.querySelector(message, mark) !== null,
    owner: owner.exec(urn ?? '')?.[1] ?? null,
  };
}

/** A link somebody wrote into a message says nothing about who wrote the message. */
function isWritten(link: Element): boolean {
  if (dom.closest(link, knownBodies.join(', '))) return true;
  const paragraph = dom.closest(link, 'p');
  return paragraph !== null && wordsOf(paragraph) !== wordsOf(link);
}

/**
 * Whose messages these are, in order. Links settle it, then names, then Ember's mark where the conversation uses it at
 * all; a message that shows nothing belongs to the group above it.
 */
export function sidesOf(senders: readonly Sender[], partner: Partner): Side[] {
  const marked = senders.some(({ other }) => other);
  const owners = new Set(senders.flatMap(({ owner }) => owner ?? []));
  const mailbox = owners.size === 1 ? ([...owners][0] ?? null) : null;
  const sides: Side[] = [];
  for (const [index, sender] of senders.entries()) {
    const before = senders[index - 1];
    const continues =
      sender.id === null && sender.name === null && before !== undefined && before.other === sender.other;
    sides.push((continues ? sides[index - 1] : undefined) ?? sideOf(sender, partner, mailbox, marked));
  }
  return sides;
}

function sideOf(sender: Sender, partner: Partner, mailbox: string | null, marked: boolean): Side {
  const told = byLink(sender, partner, mailbox) ?? byName(sender, partner);
  if (told === null) return sender.other ? 'theirs' : marked ? 'mine' : 'unknown';
  return told === 'mine' && sender.other ? 'unknown' : told;
}

function byLink({ id }: Sender, partner: Partner, mailbox: string | null): Side | null {
  const { member, slug } = id ?? { member: null, slug: null };
  if (member && partner.member) return member === partner.member ? 'theirs' : 'mine';
  if (slug && partner.slug) return slug === partner.slug ? 'theirs' : 'mine';
  if (member && mailbox) return member === mailbox ? 'mine' : 'theirs';
  return null;
}

/** Another name than the partner's is one's own only in a conversation of two, whose head links to a profile. */
function byName({ name }: Sender, partner: Partner): Side | null {
  if (name === null || partner.name === null) return null;
  if (name === partner.name) return 'theirs';
  return partner.slug !== null || partner.member !== null ? 'mine' : null;
}
