import * as dom from '../../../dom/dom.ts';
import { limits } from '../scene/limits.ts';
import { opensComposer } from '../scene/links.ts';
import { cut, fold } from '../text/clean.ts';
import type { Card } from './cards.ts';

const urn = /(?:^|[^a-z])(?:fsd_|fs_rel|fs_)?invitation(?::|%3a)\(?([a-z0-9_-]+)/i;
const attributes = ['componentkey', 'data-urn', 'data-entity-urn', 'data-invitation-urn', 'data-id', 'id'];

/**
 * The invitation's number: from the card's own key, from a wrapper that holds nothing but this card, from a key inside it
 * (`carriers`), or from the link that opens the composer for it.
 */
export function invitationNumber({ element, carriers, others }: Card): string | null {
  for (let at: Element | null = element; at; at = onlyChildOf(at)) {
    const number = numberIn(at);
    if (number !== null) return number;
  }
  for (const carrier of carriers) {
    const number = numberIn(carrier);
    if (number !== null) return number;
  }
  for (const control of others) {
    const number = opensComposer(control.element)
      ? numberFrom(dom.getAttribute(control.element, 'href'))
      : null;
    if (number !== null) return number;
  }
  return null;
}

function onlyChildOf(element: Element): Element | null {
  const parent = dom.parentElement(element);
  return dom.firstElementChild(parent) === dom.lastElementChild(parent) ? parent : null;
}

function numberIn(element: Element): string | null {
  for (const name of attributes) {
    const number = numberFrom(dom.getAttribute(element, name));
    if (number !== null) return number;
  }
  return null;
}

function numberFrom(value: string | null): string | null {
  const number = value === null ? undefined : urn.exec(value)?.[1];
  return number === undefined ? null : cut(number, limits.id);
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
