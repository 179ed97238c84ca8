import * as dom from '../../dom/dom.ts';

/** What stands where a photo would: drawings of nobody. SDUI draws one behind every photo, too. */
const ghost = '[class*=ghost-person],svg[id^=person],svg[id^=ghost]';

/** Whether the first card shows a photo of its person; null where it does not tell (yet). */
export function photoIn(card: Element, name: string): boolean | null {
  const portraits = [...dom.querySelectorAll(card, 'img')].filter((image) => {
    const className = dom.getAttribute(image, 'class') ?? '';
    const alt = dom.getAttribute(image, 'alt') ?? '';
    const source = dom.getAttribute(image, 'src') ?? '';
    if (/ghost/.test(className) || /^data:image\/gif/.test(source)) return false;
    return (
      /profile-(?:displayphoto|framedphoto)/.test(source) ||
      /profile-picture/.test(className) ||
      alt.includes(name)
    );
  });
  if (portraits.some((image) => dom.getAttribute(image, 'src'))) return true;
  return portraits.length === 0 && dom.querySelector(card, ghost) ? false : null;
}
