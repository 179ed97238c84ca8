import * as dom from '../../../dom/dom.ts';
/**
 * Hidden from everybody, told by attributes alone (no style is computed per element). `aria-hidden` is not enough by
 * itself: LinkedIn's visible twin of a text for screen readers carries it.
 */
export function isConcealed(element: Element): boolean {
  if (dom.hasAttribute(element, 'hidden') || dom.hasAttribute(element, 'inert')) return true;
  if (dom.tagName(element) === 'DIALOG' && !dom.hasAttribute(element, 'open')) return true;
  const style = dom.getAttribute(element, 'style');
  return style !== null && /display:\s*none|visibility:\s*(?:hidden|collapse)/i.test(style);
}

/** False where style sheets hide it, too: for the few elements that are worth asking. A page without a layout shows all. */
export function isVisible(element: Element): boolean {
  const hasLayout = dom.documentElement(dom.ownerDocument(element)).clientWidth > 0;
  return !hasLayout || element.checkVisibility({ visibilityProperty: true });
}

/** A region kept from assistive technology as a whole: a column or panel that is not the one shown. */
export function isHidden(element: Element): boolean {
  return isConcealed(element) || dom.getAttribute(element, 'aria-hidden') === 'true';
}

const spokenOnly =
  /(?:^|[\s_-])(?:visually-?hidden|sr-only|a11y-text|screen-?reader(?:-(?:text|only))?|hidden--visually)(?:$|[\s_])/i;

/** Text for screen readers only, where class or style says so. */
export function isSpokenOnly(element: Element): boolean {
  const classes = dom.getAttribute(element, 'class');
  if (classes !== null && spokenOnly.test(classes)) return true;
  const style = dom.getAttribute(element, 'style');
  return style !== null && /clip(?:-path)?:\s*(?:rect|inset)|(?:^|;)\s*width:\s*1px/i.test(style);
}
