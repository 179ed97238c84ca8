import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import { focusedNear, isElement } from './focus.ts';
import type { PanelHandle } from './Panel.tsx';
import type { OnFocusCommand } from './Sidebar.tsx';

/** The focus's visits to the sidebar, from the page and back, by a command of the browser's. */
export function useVisits(
  root: RefObject<HTMLElement | null>,
  panel: RefObject<PanelHandle | null>,
  open: () => void,
  isOpen: boolean,
  onFocusCommand: OnFocusCommand,
) {
  const from = useRef<HTMLElement | null>(null);
  /** The panel is on its way, and gets the focus when it is there. */
  const awaited = useRef(false);
  const leave = useCallback((): void => {
    const inside = focusedNear(root.current);
    const home = from.current;
    from.current = null;
    if (isElement(inside)) inside.blur();
    // Out of the frame first: it would keep the keys even with nothing in it to take them.
    window.focus();
    if (home?.isConnected) home.focus({ preventScroll: true });
  }, [root]);
  const onHandle = useCallback(
    (handle: PanelHandle | null): void => {
      panel.current = handle;
      if (!handle || !awaited.current) return;
      awaited.current = false;
      handle.focus();
    },
    [panel],
  );
  const heard = useRef<() => void>(() => undefined);
  heard.current = () => {
    if (isOpen && root.current?.contains(focusedNear(root.current))) return leave();
    const { activeElement } = document;
    from.current = isElement(activeElement) ? activeElement : null;
    // A frame has the focus only while nothing around it has.
    from.current?.blur();
    if (isOpen) return panel.current?.focus();
    awaited.current = true;
    open();
  };
  useEffect(() => onFocusCommand(() => heard.current()), [onFocusCommand]);
  return { leave, onHandle };
}
