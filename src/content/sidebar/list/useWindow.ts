import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import type { Session } from '../session.ts';
import { followHeights } from './followHeights.ts';
import { type Drawn, type Pinned, runsOut, stretchFor, withPin } from './window.ts';

/** An entry nobody has measured yet is taken to be this high; px. The browser's scroll anchoring evens out the rest. */
const estimate = 132;
/** Lists up to this length are drawn whole. */
const whole = 50;
/** Drawn beyond the view, either way; px. */
const overscan = 600;
/** Drawn anew while scrolling only when less than this is left beyond the view, so that most frames have nothing to do; px. */
const spare = 250;
/** Taken as the height of a view that has not been laid out yet; px. */
const tallest = 1200;

interface Windowed extends Pinned {
  /** The `ref` of an entry's element, by its id: its height is followed while it is drawn. */
  readonly measure: (id: string) => (element: HTMLElement | null) => void;
}

/**
 * Draws the selected entry, and otherwise only the part of a long list that is near the view, and keeps where it is scrolled to. Entries have different
 * heights, and open and close, so each is measured while it is drawn and remembered by id.
 */
export function useWindow(
  scroller: RefObject<HTMLElement | null>,
  ids: readonly string[],
  session: Session,
): Windowed {
  const [, redraw] = useReducer<number, void>((turn) => turn + 1, 0);
  /** What is drawn of a list that is not drawn whole. */
  const drawn = useRef<Drawn | null>(null);
  const heightOf = (id: string): number => session.heights.get(id) ?? estimate;
  const isScarce = (): boolean => {
    const view = { top: session.top, height: scroller.current?.clientHeight ?? 0 };
    return drawn.current !== null && runsOut(drawn.current, heightOf, view, spare);
  };
  // What is drawn takes the room it takes: another height than expected moves only where it ends.
  const heights = useMemo(() => followHeights(session.heights, () => isScarce() && redraw()), [session]);
  useEffect(() => heights.stop, [heights]);
  const stretch = (): Pinned => {
    drawn.current = null;
    if (ids.length <= whole) return { start: 0, end: ids.length, above: 0, below: 0, pin: null, gap: 0 };
    const view = { top: session.top, height: scroller.current?.clientHeight || tallest };
    const all = ids.map(heightOf);
    const near = stretchFor(all, view, overscan);
    const { start, end, above } = near;
    drawn.current = { above, ids: ids.slice(start, end), begins: start === 0, ends: end === all.length };
    return withPin(near, all, ids.indexOf(session.selected ?? ''));
  };
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    element.scrollTop = session.top;
    const scrolled = (): void => {
      session.top = element.scrollTop;
      if (isScarce()) redraw();
    };
    element.addEventListener('scroll', scrolled, { passive: true });
    const resized = new ResizeObserver(() => redraw());
    resized.observe(element);
    return () => {
      element.removeEventListener('scroll', scrolled);
      resized.disconnect();
    };
  }, [scroller, session]);
  return { ...stretch(), measure: heights.measure };
}
