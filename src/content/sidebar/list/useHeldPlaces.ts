import type { RefObject } from 'preact';
import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { DecisionAct } from '../../store/act.ts';
import type { StoreRow } from '../../store/types.ts';
import { keepPlaces } from './keepPlaces.ts';

type Acts = ReadonlyMap<string, DecisionAct>;

/** The entries to draw, and the decision each shows. */
interface Held {
  readonly rows: readonly StoreRow[];
  readonly acts: Acts;
}

/**
 * While the pointer is in the list, an entry that was decided keeps its place: another would come under the pointer, and a hand
 * that is already on its way would press that one's button.
 */
export function useHeldPlaces(
  scroller: RefObject<HTMLElement | null>,
  rows: readonly StoreRow[],
  acts: Acts,
): Held {
  const [, redraw] = useReducer<number, void>((turn) => turn + 1, 0);
  const isIn = useRef(false);
  const last = useRef<Held>({ rows, acts });
  useEffect(() => {
    const list = scroller.current;
    if (!list) return undefined;
    const come = (): void => {
      isIn.current = true;
    };
    const leave = (): void => {
      isIn.current = false;
      redraw();
    };
    list.addEventListener('pointerenter', come);
    list.addEventListener('pointermove', come);
    list.addEventListener('pointerleave', leave);
    return () => {
      list.removeEventListener('pointerenter', come);
      list.removeEventListener('pointermove', come);
      list.removeEventListener('pointerleave', leave);
    };
  }, [scroller]);
  const before = last.current;
  const shown = isIn.current ? keepPlaces(before.rows, rows, (id) => before.acts.has(id)) : rows;
  const held: Held =
    shown.length === rows.length ? { rows, acts } : { rows: shown, acts: withGone(before.acts, acts, shown) };
  last.current = held;
  return held;
}

/** The decisions as they stand, and those of entries that are only kept, as they stood last. */
function withGone(before: Acts, now: Acts, rows: readonly StoreRow[]): Acts {
  const kept = rows.flatMap(({ id }) => {
    const act = now.get(id) ?? before.get(id);
    return act ? [[id, act] as const] : [];
  });
  return new Map([...now, ...kept]);
}
