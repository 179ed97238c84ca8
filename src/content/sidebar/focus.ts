import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** The element that has the focus in the tree `node` is in; in a closed root nobody else is told. */
export function focusedNear(node: Node | null): Element | null {
  const root = node?.getRootNode();
  return root instanceof ShadowRoot ? root.activeElement : document.activeElement;
}

/**
 * Keeps the focus in the sidebar when what had it is drawn no more (a button whose work is done, a decided entry): it goes
 * to what `heir` names. Where the user has taken it elsewhere, it stays there.
 */
export function useKeptFocus(panel: RefObject<HTMLElement | null>, heir: () => HTMLElement | null): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const element = panel.current;
    if (!element) return undefined;
    const gained = ({ target }: Event): void => {
      last.current = target instanceof Element ? target : null;
    };
    const lost = (): void => {
      // What loses it by being taken out is no longer there once this task's drawing is done.
      queueMicrotask(() => {
        const now = focusedNear(element);
        if (last.current?.isConnected && !element.contains(now)) last.current = null;
      });
    };
    element.addEventListener('focusin', gained);
    element.addEventListener('focusout', lost);
    return () => {
      element.removeEventListener('focusin', gained);
      element.removeEventListener('focusout', lost);
    };
  }, [panel]);
  // After every drawing: only then is it seen what is gone.
  useLayoutEffect(() => {
    if (!last.current || last.current.isConnected) return;
    last.current = null;
    heir()?.focus({ preventScroll: true });
  });
}
