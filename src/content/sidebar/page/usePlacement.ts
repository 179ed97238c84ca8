import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { PageStore, StoreRow } from '../../store/types.ts';
import { type Placement, place } from './placement.ts';
import { surroundingsOf } from './surroundings.ts';

/**
 * Where the sidebar stands now: measured again when the window changes or another row comes first.
 * @param wanted its width as the user set it; CSS px
 */
export function usePlacement(store: PageStore, rows: readonly StoreRow[], wanted?: number): Placement {
  const first = rows.find((row) => row.rendered)?.id ?? null;
  const [placement, setPlacement] = useState(() => place(surroundingsOf(store, first), wanted));
  const measure = useCallback((): void => {
    const now = place(surroundingsOf(store, first), wanted);
    setPlacement((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now));
  }, [store, first, wanted]);
  // The first row of all may move the sidebar, and must not be seen to. Another one in its place stands in the same column: to
  // measure it, which makes the browser lay out the page, can wait until it is painted.
  useLayoutEffect(measure, [store, first === null, wanted]);
  useEffect(() => {
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, [measure]);
  return placement;
}
