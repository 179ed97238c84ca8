import * as dom from '../dom/dom.ts';

let latest: Element | null = null;

/** What scrolls the list a row stands in. */
export function scrollerOf(element: Element): Element {
  const root = dom.ownerDocument(element);
  let at = dom.parentElement(element);
  while (at && at !== dom.body(root) && !scrolls(at)) at = dom.parentElement(at);
  latest = at && at !== dom.body(root) ? at : (root.scrollingElement ?? dom.documentElement(root));
  return latest;
}

/** What scrolled the list when a row of it was last asked about: it outlasts the rows. */
export const lastScroller = (): Element =>
  latest && dom.isConnected(latest) ? latest : dom.documentElement(document);

function scrolls(element: Element): boolean {
  const { overflowY } = getComputedStyle(element);
  return (overflowY === 'auto' || overflowY === 'scroll') && element.scrollHeight > element.clientHeight;
}

/** Scrolls most of what is visible on, so that nothing is passed over; false when nothing moved. */
export function scrollOn(scroller: Element, down: 1 | -1): boolean {
  const before = scroller.scrollTop;
  scroller.scrollTop = before + down * Math.max(100, scroller.clientHeight * 0.8);
  return scroller.scrollTop !== before;
}
