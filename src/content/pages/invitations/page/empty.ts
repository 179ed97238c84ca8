import * as dom from '../../../dom/dom.ts';
import { isVisible } from '../scene/hidden.ts';
import type { Scene } from '../scene/scene.ts';
import { clean } from '../text/clean.ts';

/** A page that wants a password shows no list, whatever else it says. */
const wall = 'input[type="password"], input[name="session_key"], input[name="session_password"]';

/**
 * True when the page says that nothing is pending: with a count of nought or in words, outside anything hidden. The
 * absence of rows is never enough: a page that could not be loaded has none either.
 */
export function saysEmpty(root: Document, { ground, lexicon }: Scene, announced: number | null): boolean {
  if (dom.querySelector(root, wall) !== null) return false;
  if (announced === 0) return true;
  const said = ground
    .all('p, h1, h2, h3, h4, h5, span, div, li, td, strong, [role="heading"]')
    .filter((element) => {
      const text = ownText(element);
      return text.length > 3 && text.length < 300 && lexicon.saysEmpty(text);
    });
  // What is around hidden words has them, too.
  return said.some(
    (element) =>
      !said.some((inner) => inner !== element && dom.contains(element, inner)) &&
      !ground.isShut(element) &&
      isVisible(element),
  );
}

/** The text of an element that holds little else, so that a long page is not read again and again. */
function ownText(element: Element): string {
  return dom.childElementCount(element) > 3 ? '' : clean(dom.textContent(element) ?? '');
}
