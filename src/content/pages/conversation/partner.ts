import type { Partner } from './reading.ts';
import { entries, headings, knownHeads, lists, profileCards, profileLinks } from './selectors.ts';
import { type ProfileId, profileIdOf } from './slug.ts';
import { wordsOf } from './text.ts';

/** The element that names the partner: known by its class, else the last heading or profile link before the messages. */
export function headOf(root: Element, box: Element): Element | null {
  for (const selector of knownHeads) {
    const known = [...root.querySelectorAll(selector)].find((head) => wordsOf(head) !== '');
    if (known) return known;
  }
  const before = [...root.querySelectorAll(`${headings}, ${profileLinks}`)].filter(
    (head) => isBefore(head, box) && !isListed(head, root) && wordsOf(head) !== '',
  );
  return before.find((head) => head.matches(headings)) ?? before[0] ?? null;
}

/** Who the conversation is with. */
export function partnerOf(root: Element, box: Element): Partner {
  const head = headOf(root, box);
  if (head === null) return { name: null, slug: null, member: null };
  const ids = idsIn(head, root);
  const several = areSeveral(ids);
  const link = head.matches(profileLinks) ? head : head.querySelector(profileLinks);
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
  const around = head.closest(profileLinks);
  const links = [
    ...(around && root.contains(around) ? [around] : []),
    ...head.querySelectorAll(profileLinks),
    ...(head.matches(headings) ? [] : [head]),
    ...root.querySelectorAll(profileCards),
  ];
  return links.flatMap((link) => profileIdOf(link.getAttribute('href')) ?? []);
}

/** Whether these are more than one person. */
export function areSeveral(ids: readonly ProfileId[]): boolean {
  return distinct(ids, 'slug').length > 1 || distinct(ids, 'member').length > 1;
}

function distinct(ids: readonly ProfileId[], key: keyof ProfileId): string[] {
  return [...new Set(ids.flatMap((id) => id[key] ?? []))];
}

function isBefore(element: Element, box: Element): boolean {
  return (box.compareDocumentPosition(element) & 2) !== 0;
}

/** True for what stands in an entry of a list: a message's own head, or another conversation's. */
function isListed(element: Element, root: Element): boolean {
  const entry = element.closest(`${entries}, ${lists}`);
  return entry !== null && entry !== root && root.contains(entry);
}
