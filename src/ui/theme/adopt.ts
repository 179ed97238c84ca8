/**
 * Gives a root its styles without an element or an address the page could see: constructed style sheets. Firefox did
 * not always let a content script attach those (bug 1751346, "Accessing from Xray wrapper is not supported"); there they
 * become style elements, which a closed root keeps out of sight just as well.
 */
export function adoptStyles(root: ShadowRoot | Document, styles: readonly string[]): void {
  const document = root.ownerDocument ?? root;
  // A sheet belongs to the document it was made in.
  const { CSSStyleSheet: Sheet } = document.defaultView ?? window;
  try {
    const sheets = styles.map((css) => {
      const sheet = new Sheet();
      sheet.replaceSync(css);
      return sheet;
    });
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
  } catch {
    const place = 'head' in root ? root.head : root;
    for (const css of styles) {
      const element = document.createElement('style');
      element.textContent = css;
      place.append(element);
    }
  }
}
