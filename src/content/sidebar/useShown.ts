import { useState } from 'preact/hooks';
import type { Memory, Remembered } from './memory.ts';
import type { Placement } from './page/placement.ts';

/** Whether the sidebar is open, and how to open and close it. */
export interface Shown {
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
}

/**
 * Beside the list the sidebar is as the user last left it, in this browser. Where it would cover the list it starts as a
 * tab, and stays open only as long as this visit.
 */
export function useShown(placement: Placement, memory: Memory, remembered: Remembered, off: boolean): Shown {
  const [beside, setBeside] = useState(!remembered.collapsed);
  const [covering, setCovering] = useState(false);
  if (placement.kind === 'side' && !off)
    return {
      open: beside,
      setOpen(open) {
        setBeside(open);
        memory.save({ ...remembered, collapsed: !open });
      },
    };
  return { open: covering, setOpen: setCovering };
}
