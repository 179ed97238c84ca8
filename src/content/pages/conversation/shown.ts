import * as dom from '../../dom/dom.ts';
/**
 * Whether an element can be seen: not hidden by attribute or style, not pushed off the page's side or top. LinkedIn keeps
 * whole copies of its interface where nobody sees them.
 */
export function isShown(element: Element): boolean {
  for (let at: Element | null = element; at; at = dom.parentElement(at)) {
    if (dom.hasAttribute(at, 'hidden') || (dom.tagName(at) === 'DIALOG' && !dom.hasAttribute(at, 'open')))
      return false;
    if (/display:\s*none|visibility:\s*hidden/i.test(dom.getAttribute(at, 'style') ?? '')) return false;
  }
  const root = dom.documentElement(dom.ownerDocument(element));
  // Without a layout (a saved page that is only parsed) the attributes are all there is to ask.
  if (root.clientWidth === 0) return true;
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  const { left, right, top, bottom } = dom.getBoundingClientRect(element);
  const window = dom.ownerDocument(element).defaultView;
  const isSomewhere = right > left || bottom > top;
  return isSomewhere && right > 0 && left < root.clientWidth && bottom + (window?.scrollY ?? 0) > 0;
}
