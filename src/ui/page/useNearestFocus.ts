import { useEffect } from 'preact/hooks';

/** What one can stand on by keyboard. */
const stops =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex="0"]';

/** An element and its place among its neighbours. */
interface Step {
  readonly element: Element;
  readonly place: number;
}

/** Keeps the focus inside an element: when what has it is taken away, what stands in its place gets it. */
export function useNearestFocus(root: { readonly current: HTMLElement | null }): void {
  useEffect(() => (root.current ? keepFocus(root.current) : undefined), [root]);
}

function keepFocus(root: HTMLElement): () => void {
  let way: readonly Step[] = [];
  const remember = ({ target }: FocusEvent): void => {
    way = target instanceof Element ? wayTo(target, root) : [];
  };
  const leave = (): void => {
    // Whoever clicks beside everything has left it; what is taken away never leaves by itself.
    setTimeout(() => {
      if (way[0]?.element.isConnected && isLost()) way = [];
    });
  };
  const watch = new MutationObserver(() => {
    if (way[0] && !way[0].element.isConnected && isLost()) nearest(way, root)?.focus();
  });
  root.addEventListener('focusin', remember);
  root.addEventListener('focusout', leave);
  watch.observe(root, { childList: true, subtree: true });
  return () => {
    root.removeEventListener('focusin', remember);
    root.removeEventListener('focusout', leave);
    watch.disconnect();
  };
}

/** Nobody has the focus. */
export const isLost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body;

/** The steps from an element up to, not with, the root. */
function wayTo(element: Element, root: HTMLElement): Step[] {
  const way: Step[] = [];
  for (let at: Element | null = element; at && at !== root; at = at.parentElement)
    way.push({ element: at, place: [...(at.parentElement?.children ?? [])].indexOf(at) });
  return way;
}

/** What stands where something stood, else what follows it, else what is before it; from its surroundings outwards. */
function nearest(way: readonly Step[], root: HTMLElement): HTMLElement | null {
  for (const [index, { place }] of way.entries()) {
    const around = way[index + 1]?.element ?? root;
    if (!around.isConnected) continue;
    const [before, after] = [[...around.children].slice(0, place), [...around.children].slice(place)];
    for (const child of [...after, ...before.reverse()]) {
      const stop = child.matches(stops) ? child : child.querySelector(stops);
      if (stop instanceof HTMLElement) return stop;
    }
  }
  return null;
}
