let latest: Element | null = null;

/** What scrolls the list a row stands in. */
export function scrollerOf(element: Element): Element {
  const root = element.ownerDocument;
  let at = element.parentElement;
  while (at && at !== root.body && !scrolls(at)) at = at.parentElement;
  latest = at && at !== root.body ? at : (root.scrollingElement ?? root.documentElement);
  return latest;
}

/** What scrolled the list when a row of it was last asked about: it outlasts the rows. */
export const lastScroller = (): Element => (latest?.isConnected ? latest : document.documentElement);

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
