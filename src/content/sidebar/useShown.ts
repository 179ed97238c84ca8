import { useState } from 'preact/hooks';
import type { Remembered } from './memory.ts';
import type { Placement } from './page/placement.ts';

/** Whether the sidebar is open, and how to open and fold it. */
export interface Shown {
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
}

/**
 * The sidebar is as the user last left it in this browser, beside the list and over it each by itself. Switched off it is
 * a tab, and stays open only as long as this visit.
 */
export function useShown(
  placement: Placement,
  wishes: Remembered,
  keep: (wishes: Remembered) => void,
  off: boolean,
): Shown {
  const [offOpen, setOffOpen] = useState(false);
  if (off) return { open: offOpen, setOpen: setOffOpen };
  if (placement.kind === 'side')
    return { open: !wishes.collapsed, setOpen: (open) => keep({ ...wishes, collapsed: !open }) };
  return { open: wishes.covering ?? placement.open, setOpen: (open) => keep({ ...wishes, covering: open }) };
}
