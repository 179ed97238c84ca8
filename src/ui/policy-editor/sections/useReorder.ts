import { useRef, useState } from 'preact/hooks';

/** A line being dragged: which, and before which place it would be dropped. */
export interface Drag {
  readonly from: number;
  readonly to: number;
}

interface Reorder {
  readonly drag: Drag | null;
  /** For the list whose children are the lines. */
  readonly list: { current: HTMLOListElement | null };
  readonly onDown: (event: PointerEvent, from: number) => void;
  readonly onMove: (event: PointerEvent) => void;
  readonly onUp: () => void;
  readonly onCancel: () => void;
}

/** Reorders a list by dragging a handle with mouse, pen or finger; `drop` is told where the line ends up. */
export function useReorder(drop: (from: number, to: number) => void): Reorder {
  const [drag, setDrag] = useState<Drag | null>(null);
  const list = useRef<HTMLOListElement | null>(null);
  return {
    drag,
    list,
    onDown: (event, from) => {
      if (event.button !== 0 || !(event.currentTarget instanceof Element)) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({ from, to: from });
    },
    onMove: ({ clientY }) => {
      if (drag === null) return;
      const lines = [...(list.current?.children ?? [])].map((line) => line.getBoundingClientRect());
      const over = lines.findIndex(({ top, height }) => clientY < top + height / 2);
      setDrag({ ...drag, to: over === -1 ? lines.length : over });
    },
    onUp: () => {
      if (drag === null) return;
      setDrag(null);
      // Without the line itself, the places after it are one less.
      const to = drag.to > drag.from ? drag.to - 1 : drag.to;
      if (to !== drag.from) drop(drag.from, to);
    },
    onCancel: () => setDrag(null),
  };
}
