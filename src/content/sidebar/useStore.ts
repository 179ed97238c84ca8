import { useLayoutEffect, useState } from 'preact/hooks';
import type { PageStore, StoreState } from '../store/types.ts';

/** The store's state, rendering again on every change. */
export function useStore(store: PageStore): StoreState {
  const [state, setState] = useState(store.get());
  useLayoutEffect(() => {
    const follow = (): void => setState(store.get());
    follow();
    return store.subscribe(follow);
  }, [store]);
  return state;
}
