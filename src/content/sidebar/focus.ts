import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** The element that has the focus in the document `node` is in, which is a frame's: nobody else is told. Null while none has. */
export function focusedNear(node: Node | null): Element | null {
  const inside = node?.ownerDocument;
  if (!inside) return null;
  const frame = inside.defaultView?.frameElement;
  const around = frame?.getRootNode();
  // A frame remembers what had the focus in it; whether it still has is known where the frame stands.
  if (around && 'activeElement' in around && around.activeElement !== frame) return null;
  return inside.activeElement === inside.body ? null : inside.activeElement;
}

/** Whether something is an element; of whichever document, and so of whichever window's `Element`. */
export const isElement = (target: unknown): target is HTMLElement =>
  typeof target === 'object' && target !== null && 'nodeType' in target && target.nodeType === 1;

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
      last.current = isElement(target) ? target : null;
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
