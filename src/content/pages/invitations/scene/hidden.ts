/**
 * Hidden from everybody, told by attributes alone (no style is computed per element). `aria-hidden` is not enough by
 * itself: LinkedIn's visible twin of a text for screen readers carries it.
 */
export function isConcealed(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.hasAttribute('inert')) return true;
  if (element.tagName === 'DIALOG' && !element.hasAttribute('open')) return true;
  const style = element.getAttribute('style');
  return style !== null && /display:\s*none|visibility:\s*(?:hidden|collapse)/i.test(style);
}

/** False where style sheets hide it, too: for the few elements that are worth asking. A page without a layout shows all. */
export function isVisible(element: Element): boolean {
  const hasLayout = element.ownerDocument.documentElement.clientWidth > 0;
  return !hasLayout || element.checkVisibility({ visibilityProperty: true });
}

/** A region kept from assistive technology as a whole: a column or panel that is not the one shown. */
export function isHidden(element: Element): boolean {
  return isConcealed(element) || element.getAttribute('aria-hidden') === 'true';
}

const spokenOnly =
  /(?:^|[\s_-])(?:visually-?hidden|sr-only|a11y-text|screen-?reader(?:-(?:text|only))?|hidden--visually)(?:$|[\s_])/i;

/** Text for screen readers only, where class or style says so. */
export function isSpokenOnly(element: Element): boolean {
  const classes = element.getAttribute('class');
  if (classes !== null && spokenOnly.test(classes)) return true;
  const style = element.getAttribute('style');
  return style !== null && /clip(?:-path)?:\s*(?:rect|inset)|(?:^|;)\s*width:\s*1px/i.test(style);
}
