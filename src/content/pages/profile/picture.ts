/** What stands where a photo would: drawings of nobody. SDUI draws one behind every photo, too. */
const ghost = '[class*=ghost-person],svg[id^=person],svg[id^=ghost]';

/** Whether the first card shows a photo of its person; null where it does not tell (yet). */
export function photoIn(card: Element, name: string): boolean | null {
  const portraits = [...card.querySelectorAll('img')].filter((image) => {
    const { className, alt } = image;
    const source = image.getAttribute('src') ?? '';
    if (/ghost/.test(className) || /^data:image\/gif/.test(source)) return false;
    return (
      /profile-(?:displayphoto|framedphoto)/.test(source) ||
      /profile-picture/.test(className) ||
      alt.includes(name)
    );
  });
  if (portraits.some((image) => image.getAttribute('src'))) return true;
  return portraits.length === 0 && card.querySelector(ghost) ? false : null;
}
