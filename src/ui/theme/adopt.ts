/**
 * Gives a root its styles without an element or an address the page could see: constructed style sheets. Firefox did
 * not always let a content script attach those (bug 1751346, "Accessing from Xray wrapper is not supported"); there they
 * become style elements, which a closed root keeps out of sight just as well.
 */
export function adoptStyles(root: ShadowRoot | Document, styles: readonly string[]): void {
  try {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...styles.map(constructed)];
  } catch {
    const place = root instanceof Document ? root.head : root;
    for (const css of styles) {
      const element = document.createElement('style');
      element.textContent = css;
      place.append(element);
    }
  }
}

function constructed(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
