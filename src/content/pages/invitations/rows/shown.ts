import {
  documentElement,
  getBoundingClientRect,
  ownerDocument,
  parentElement,
  querySelector,
} from '../../../dom/dom.ts';
import type { Ground } from '../scene/ground.ts';
import type { Card } from './cards.ts';

/** The rows that can be seen, and how many cannot although they are rendered: these may be seen any moment. */
export interface Shown {
  readonly cards: readonly Card[];
  readonly unseen: number;
}

/**
 * Leaves out the rows that style sheets take away: the "Other" column behind "Focused", a row that was answered. Attributes
 * have been looked at before; style is asked of one control in each row, and only the first question makes the browser
 * work out the style of the page. Left out, too, is what only a script can see: a page could ask about anybody with it.
 */
export function shown(cards: readonly Card[], ground: Ground): Shown {
  // A page of which nothing is rendered yet hides no row in particular.
  if (!ground.scopes.some(isRendered)) return { cards, unseen: 0 };
  const rendered = cards.filter(({ pair }) => {
    const control = pair.ignore ?? pair.accept;
    return !control || isRendered(control.element);
  });
  const seen = rendered.filter(canBeSeen);
  return { cards: seen, unseen: rendered.length - seen.length };
}

/** True where the element has a box; also where nothing can tell (a document without layout). */
function isRendered(element: Element): boolean {
  return typeof element.checkVisibility !== 'function' || element.checkVisibility();
}

/** False only where it is clear: neither a control nor the first link of the row could be seen, wherever the page is scrolled. */
function canBeSeen({ element, pair }: Card): boolean {
  const root = documentElement(ownerDocument(element));
  if (getBoundingClientRect(root).width === 0 || typeof element.checkVisibility !== 'function') return true;
  const asked = [pair.accept?.element, pair.ignore?.element, querySelector(element, 'a[href]')];
  return asked.some((each) => each && isSeen(each));
}

function isSeen(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const { width, height, right, bottom } = getBoundingClientRect(element);
  if (width === 0 || height === 0) return false;
  if (right > 0 && bottom > 0) return true;
  // Scrolled away is not out of reach; what lies before the beginning of all that scrolls around it is.
  let [left, top] = [0, 0];
  for (let at: Element | null = parentElement(element); at; at = parentElement(at)) {
    left += Math.abs(at.scrollLeft);
    top += at.scrollTop;
  }
  return right + left > 0 && bottom + top > 0;
}
