import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import { type Stretch, stretchFor } from './window.ts';

/** An entry nobody has measured yet is taken to be this high; px. The browser's scroll anchoring evens out the rest. */
const estimate = 132;
/** Lists up to this length are drawn whole. */
const whole = 50;
const overscan = 600;

interface Windowed extends Stretch {
  /** The `ref` of an entry's element, by its id: its height is followed while it is drawn. */
  readonly measure: (id: string) => (element: HTMLElement | null) => void;
}

/**
 * Draws only the part of a long list that is near the view. Entries have different heights, and open and close, so each
 * is measured while it is drawn and remembered by id.
 */
export function useWindow(scroller: RefObject<HTMLElement | null>, ids: readonly string[]): Windowed {
  const [, redraw] = useReducer<number, void>((turn) => turn + 1, 0);
  const heights = useRef(new Map<string, number>()).current;
  const measure = useMemo(() => follower(heights, redraw), [heights]);
  const long = ids.length > whole;
  const view = { top: scroller.current?.scrollTop ?? 0, height: scroller.current?.clientHeight ?? 800 };
  const stretch = long
    ? stretchFor(
        ids.map((id) => heights.get(id) ?? estimate),
        view,
        overscan,
      )
    : { start: 0, end: ids.length, above: 0, below: 0 };
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || !long) return undefined;
    const follow = (): void => redraw();
    element.addEventListener('scroll', follow, { passive: true });
    return () => element.removeEventListener('scroll', follow);
  }, [scroller, long]);
  return { ...stretch, measure };
}

/** Refs that keep `heights` true by one ResizeObserver; `changed` is called when a height is not what it was. */
function follower(heights: Map<string, number>, changed: () => void): Windowed['measure'] {
  const refs = new Map<string, (element: HTMLElement | null) => void>();
  const idOf = new WeakMap<Element, string>();
  const observer = new ResizeObserver((entries) => {
    let different = false;
    for (const { target, borderBoxSize } of entries) {
      const id = idOf.get(target);
      const height = borderBoxSize[0]?.blockSize ?? 0;
      if (id === undefined || height === 0 || heights.get(id) === height) continue;
      heights.set(id, height);
      different = true;
    }
    if (different) changed();
  });
  return (id) => {
    const known = refs.get(id);
    if (known) return known;
    let seen: HTMLElement | null = null;
    const ref = (element: HTMLElement | null): void => {
      if (seen) observer.unobserve(seen);
      seen = element;
      if (!element) return;
      idOf.set(element, id);
      observer.observe(element);
    };
    refs.set(id, ref);
    return ref;
  };
}
