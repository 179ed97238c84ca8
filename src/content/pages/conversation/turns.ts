import type { ConversationSheet } from '../../../messages/learned.ts';
import * as dom from '../../dom/dom.ts';
import type { Conversation } from './find.ts';
import { courseOf, type Step } from './messages.ts';
import { areSeveral, isGroup, partnerOf } from './partner.ts';
import type { Partner } from './reading.ts';
import { sponsored } from './selectors.ts';
import type { ProfileId } from './slug.ts';

/** Of a longer conversation the latest messages count. */
const most = 2000;
/** No date or time is longer. */
const longest = 60;

/**
 * Who wrote when in an open conversation, without a word of what they wrote. Null for one that is with nobody in particular:
 * a group, somebody without a profile (who left LinkedIn, or is LinkedIn), advertisement; and where one side never wrote.
 */
export function readTurns({ root, box }: Conversation): ConversationSheet | null {
  const partner = partnerOf(root, box);
  const steps = courseOf(root, box, partner).filter(({ from, failed }) => from !== 'unknown' && !failed);
  const theirs = steps.filter(({ from }) => from === 'theirs');
  const id = idOf(partner, theirs);
  if (!id || isGroup(root, box) || dom.querySelector(root, sponsored)) return null;
  const names = new Set(theirs.flatMap(({ sender }) => sender.name ?? []));
  if (names.size > 1 || areSeveral(theirs.flatMap(({ sender }) => sender.id ?? []))) return null;
  if (/^linkedin\b/i.test(partner.name ?? '')) return null;
  if (theirs.length === 0 || theirs.length === steps.length) return null;
  const turns = steps
    .slice(-most)
    .flatMap(({ from, day, time, datetime }) =>
      from === 'unknown' ? [] : [{ from, day: short(day), time: short(time), datetime: short(datetime) }],
    );
  const language = dom.documentElement(dom.ownerDocument(root)).lang.slice(0, 35) || null;
  return { partner: { name: partner.name, slug: id.slug, memberId: id.member }, language, turns };
}

/** Whom the head links to; where it does not, who wrote under the very name it says. */
function idOf({ name, slug, member }: Partner, theirs: readonly Step[]): ProfileId | null {
  if (slug !== null || member !== null) return { slug, member };
  const linked = theirs.find(({ sender }) => sender.id !== null && sender.name === name);
  return name === null ? null : (linked?.sender.id ?? null);
}

/** What is longer is no date. */
function short(text: string | null): string | null {
  return text !== null && text.length <= longest ? text : null;
}
