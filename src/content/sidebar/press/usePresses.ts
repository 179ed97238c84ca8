import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { isElement } from '../focus.ts';
import { followPointer } from './pointer.ts';
import { followSight, weighty } from './sight.ts';

/**
 * Lets a press of what cannot be taken back lightly count only when it was meant: the button could be seen where it was
 * pressed, long enough, and nothing had just moved there. A press that does not count does nothing but say so. Keys are not
 * aimed, and pass.
 */
export function usePresses(panel: RefObject<HTMLElement | null>, refuse: () => void): void {
  useEffect(() => {
    const element = panel.current;
    if (!element || typeof IntersectionObserver === 'undefined') return undefined;
    const stop = new AbortController();
    const { signal } = stop;
    const isSeen = followSight(element, signal);
    const isSteady = followPointer(element, signal);
    const press = (event: MouseEvent): void => {
      const button = isElement(event.target) ? event.target.closest(weighty) : null;
      // A click that a key makes has no place, and counts no clicks.
      if (!button || !event.isTrusted || event.detail === 0) return;
      const [seen, steady] = [isSeen(button), isSteady(event)];
      if (seen && steady) return;
      event.stopPropagation();
      event.preventDefault();
      refuse();
    };
    element.addEventListener('click', press, { capture: true, signal });
    return () => stop.abort();
  }, [panel, refuse]);
}
