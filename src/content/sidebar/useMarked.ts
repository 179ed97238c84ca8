import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { focusedNear } from './focus.ts';

/** How long the selected row stays marked while the focus is elsewhere, in milliseconds. */
const stays = 3000;

/** Whether the selected row is to be marked on the page: while the sidebar has the focus, and for a while after `mark`. */
export function useMarked(root: RefObject<HTMLElement | null>): readonly [marked: boolean, mark: () => void] {
  const [marked, setMarked] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const mark = useCallback(() => {
    clearTimeout(timer.current);
    setMarked(true);
    timer.current = setTimeout(() => {
      if (!root.current?.contains(focusedNear(root.current))) setMarked(false);
    }, stays);
  }, [root]);
  useEffect(() => {
    const element = root.current;
    element?.addEventListener('focusin', mark);
    element?.addEventListener('focusout', mark);
    return () => {
      clearTimeout(timer.current);
      element?.removeEventListener('focusin', mark);
      element?.removeEventListener('focusout', mark);
    };
  }, [root, mark]);
  return [marked, mark];
}
