/** What a press must not be too early for. */
export const weighty = '[data-weighty]';

/** So long, in milliseconds, a button must have been in sight; the browser says so a tenth of a second later. */
const long = 400;

/** Whether a button could be seen, long enough to be read. */
export type Sight = (button: Element) => boolean;

type Watching = IntersectionObserver & { readonly trackVisibility?: boolean };
type Seen = IntersectionObserverEntry & { readonly isVisible?: boolean };

/**
 * Follows which weighty buttons can be seen, until the signal. Chrome tells whether anything lies over them or makes them pale,
 * in the page around, too; elsewhere it is known only whether they are scrolled into sight.
 */
export function followSight(panel: HTMLElement, signal: AbortSignal): Sight {
  const since = new Map<Element, number>();
  const init: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = {
    threshold: 1,
    trackVisibility: true,
    delay: 100,
  };
  const observer: Watching = new IntersectionObserver((entries: readonly Seen[]) => {
    for (const { target, isIntersecting, isVisible } of entries) {
      const seen = observer.trackVisibility === true ? isVisible === true : isIntersecting;
      if (!seen) since.delete(target);
      else if (!since.has(target)) since.set(target, performance.now());
    }
  }, init);
  const known = new Set<Element>();
  const look = (): void => {
    const now = new Set(panel.querySelectorAll(weighty));
    for (const button of known) {
      if (now.has(button)) continue;
      known.delete(button);
      since.delete(button);
      observer.unobserve(button);
    }
    for (const button of now) {
      if (known.has(button)) continue;
      known.add(button);
      observer.observe(button);
    }
  };
  const changes = new MutationObserver(look);
  changes.observe(panel, { childList: true, subtree: true });
  look();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    changes.disconnect();
  });
  return (button) => performance.now() - (since.get(button) ?? Number.POSITIVE_INFINITY) >= long;
}
