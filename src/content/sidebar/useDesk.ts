import { useMemo, useReducer } from 'preact/hooks';
import type { PageStore } from '../store/types.ts';
import { createDesk, type Desk } from './desk.ts';
import { sessionOf } from './session.ts';

/** The store's desk, drawing the caller again with every change of the session. */
export function useDesk(store: PageStore): Desk {
  const [, redraw] = useReducer<number, void>((turn) => turn + 1, 0);
  return useMemo(() => createDesk(store, sessionOf(store), redraw), [store]);
}
