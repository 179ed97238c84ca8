import * as dom from '../../dom/dom.ts';
import type { Partner } from './reading.ts';
import { entries, headings, knownHeads, lists, profileCards, profileLinks } from './selectors.ts';
import { type ProfileId, profileIdOf } from './slug.ts';
import { wordsOf } from './text.ts';

/** The element that names the partner: known by its class, else the last heading or profile link before the messages. */
export function headOf(root: Element, box: Element): Element | null {
  for (const selector of knownHeads) {
    const known = [...dom.querySelectorAll(root, selector)].find((head) => wordsOf(head) !== '');
    if (known) return known;
  }
  const before = [...dom.querySelectorAll(root, `${headings}, ${profileLinks}`)].filter(
    (head) => isBefore(head, box) && !isListed(head, root) && wordsOf(head) !== '',
  );
  return before.find((head) => dom.matches(head, headings)) ?? before[0] ?? null;
}

/** Who the conversation is with. */
export function partnerOf(root: Element, box: Element): Partner {
  const head = headOf(root, box);
  if (head === null) return { name: null, slug: null, member: null };
  const ids = idsIn(head, root);
  const several = areSeveral(ids);
  const link = dom.matches(head, profileLinks) ? head : dom.querySelector(head, profileLinks);
  return {
    name: wordsOf(link && wordsOf(link) !== '' ? link : head, 'time, button, svg') || null,
    slug: several ? null : (distinct(ids, 'slug')[0] ?? null),
    member: several ? null : (distinct(ids, 'member')[0] ?? null),
  };
}

/** Whether the head names several people. */
export function isGroup(root: Element, box: Element): boolean {
  const head = headOf(root, box);
  return head !== null && areSeveral(idsIn(head, root));
}

/** Whoever the head and the card before the messages link to. */
function idsIn(head: Element, root: Element): ProfileId[] {
  const around = dom.closest(head, profileLinks);
  const links = [
    ...(around && dom.contains(root, around) ? [around] : []),
    ...dom.querySelectorAll(head, profileLinks),
    ...(dom.matches(head, headings) ? [] : [head]),
    ...dom.querySelectorAll(root, profileCards),
  ];
  return links.flatMap((link) => profileIdOf(dom.getAttribute(link, 'href')) ?? []);
}

/** Whether these are more than one person. */
export function areSeveral(ids: readonly ProfileId[]): boolean {
  return distinct(ids, 'slug').length > 1 || distinct(ids, 'member').length > 1;
}

function distinct(ids: readonly ProfileId[], key: keyof ProfileId): string[] {
  return [...new Set(ids.flatMap((id) => id[key] ?? []))];
}

function isBefore(element: Element, box: Element): boolean {
  return (dom.compareDocumentPosition(box, element) & 2) !== 0;
}

/** True for what stands in an entry of a list: a message's own head, or another conversation's. */
function isListed(element: Element, root: Element): boolean {
  const entry = dom.closest(element, `${entries}, ${lists}`);
  return entry !== null && entry !== root && dom.contains(root, entry);
}
