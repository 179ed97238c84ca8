/** Where LinkedIn's list stands in the viewport, and how large that is; CSS px. */
export interface Surroundings {
  readonly width: number;
  /** The list's left and right edge, or null while no row has been seen. */
  readonly list: { readonly left: number; readonly right: number } | null;
  /** The side LinkedIn puts its second column on: the end of its own reading direction. */
  readonly side: 'left' | 'right';
}

/**
 * How the sidebar stands on the page. `side`: beside the list, over the second column at most. `over`: there is no room
 * beside the list. `sheet`: the same in a narrow window (or at 200 % zoom), from the bottom. Where it covers the list,
 * `open` says whether it starts open, as long as the user has not said.
 */
export type Placement =
  | { readonly kind: 'side'; readonly side: 'left' | 'right'; readonly width: number }
  | { readonly kind: 'over'; readonly side: 'left' | 'right'; readonly width: number; readonly open: boolean }
  | { readonly kind: 'sheet'; readonly open: true };

/** Widths in CSS px: as designed, the least that reads well, the most that is of use, the air left and right of it. */
export const measures = {
  width: 340,
  least: 288,
  most: 560,
  gap: 12,
  sheetBelow: 720,
  columnsFrom: 1200,
} as const;

/** Decides the placement; pure. */
export function place({ width, list, side }: Surroundings, wanted: number = measures.width): Placement {
  if (width < measures.sheetBelow) return { kind: 'sheet', open: true };
  const room = roomBeside(width, list, side) - 2 * measures.gap;
  if (room >= measures.least) return { kind: 'side', side, width: Math.floor(Math.min(wanted, room)) };
  // In a window with room for two columns nobody expects to be covered.
  return {
    kind: 'over',
    side,
    width: Math.min(wanted, width - 2 * measures.gap),
    open: width < measures.columnsFrom,
  };
}

function roomBeside(width: number, list: Surroundings['list'], side: 'left' | 'right'): number {
  if (list) return side === 'right' ? width - list.right : list.left;
  // No row yet: from this width on LinkedIn has a second column there.
  return width >= measures.columnsFrom ? measures.width + 2 * measures.gap : 0;
}
