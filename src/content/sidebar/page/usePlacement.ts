import { useLayoutEffect, useState } from 'preact/hooks';
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
  useLayoutEffect(() => {
    const measure = (): void => {
      const now = place(surroundingsOf(store, first), wanted);
      setPlacement((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now));
    };
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, [store, first, wanted]);
  return placement;
}
