import { limits } from '../scene/limits.ts';
import { cut, fold } from '../text/clean.ts';

const urn = /(?:^|[^a-z])(?:fsd_|fs_rel|fs_)?invitation(?::|%3a)\(?([a-z0-9_-]+)/i;
const attributes = ['componentkey', 'data-urn', 'data-entity-urn', 'data-invitation-urn', 'data-id', 'id'];
const carriers =
  '[componentkey*="nvitation:"], [data-urn*="nvitation:"], [data-entity-urn*="nvitation:"], ' +
  '[data-invitation-urn*="nvitation:"], [data-id*="nvitation:"], [id*="nvitation:"], ' +
  'a[href*="nvitation%3A"], a[href*="nvitation%3a"], a[href*="nvitation:"]';

/**
 * The invitation's number: from the card's own key, from a wrapper that holds nothing but this card, or from the link
 * that opens the composer for it.
 */
export function invitationNumber(card: Element): string | null {
  for (let at: Element | null = card; at; at = onlyChildOf(at)) {
    const number = numberIn(at);
    if (number !== null) return number;
  }
  for (const carrier of card.querySelectorAll(carriers)) {
    const number = numberIn(carrier) ?? numberInLink(carrier);
    if (number !== null) return number;
  }
  return null;
}

function onlyChildOf(element: Element): Element | null {
  const parent = element.parentElement;
  return parent && parent.children.length === 1 ? parent : null;
}

function numberIn(element: Element): string | null {
  for (const name of attributes) {
    const found = urn.exec(element.getAttribute(name) ?? '');
    if (found?.[1]) return cut(found[1], limits.id);
  }
  return null;
}

function numberInLink(element: Element): string | null {
  const href = element.getAttribute('href') ?? '';
  if (!/\/(?:messaging|mynetwork)\//.test(href)) return null;
  const found = urn.exec(href);
  return found?.[1] ? cut(found[1], limits.id) : null;
}

/**
 * A short stable hash (53 bits, base 36) of what a row says, for rows without number and link. The same words give the
 * same hash on every visit; it identifies, it does not protect.
 */
export function hashOf(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (const character of fold(text)) {
    const code = character.codePointAt(0) ?? 0;
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return `h${(4294967296 * (2097151 & low) + (high >>> 0)).toString(36)}`;
}
