import { useLayoutEffect, useState } from 'preact/hooks';
import type { PageStore, StoreRow } from '../../store/types.ts';
import { type Placement, place, type Surroundings } from './placement.ts';

/** Where the sidebar stands now: measured again when the window changes or another row comes first. */
export function usePlacement(store: PageStore, rows: readonly StoreRow[]): Placement {
  const first = rows.find((row) => row.rendered)?.id ?? null;
  const [placement, setPlacement] = useState(() => place(surroundings(store, first)));
  useLayoutEffect(() => {
    const measure = (): void => {
      const now = place(surroundings(store, first));
      setPlacement((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now));
    };
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, [store, first]);
  return placement;
}

/** Reads the page's geometry off one row: all rows fill the list's column. */
function surroundings(store: PageStore, row: string | null): Surroundings {
  const root = document.documentElement;
  const rect = row === null ? undefined : store.elementOf(row)?.getBoundingClientRect();
  return {
    width: root.clientWidth,
    list: rect && rect.width > 0 ? { left: rect.left, right: rect.right } : null,
    side: getComputedStyle(root).direction === 'rtl' ? 'left' : 'right',
  };
}
