import type { ActActions } from './act.ts';
import { lastScroller, scrollerOf, scrollOn } from './scroller.ts';
import type { Ask, ControlName, PageStore, StoreState } from './types.ts';

/** What the store asks of the page while a visit lasts. */
export interface PageAccess {
  elementOf(id: string): Element | null;
  controlOf(id: string, control: ControlName): HTMLElement | null;
  outline(): string;
}

/** The store as its keepers see it: they write, the surfaces read. */
export interface WritableStore extends PageStore {
  /** Replaces some of the state; identical values change nothing and tell nobody. */
  write(change: Partial<StoreState>): void;
  /** Lends the page to the store, until the next call; null while there is none. */
  lend(access: PageAccess | null): void;
}

/** What of the state is read from the page, before anything was read. */
export const nothingRead: Omit<StoreState, 'acts' | 'givenUp'> = {
  page: { state: 'loading', settled: false, announced: null, unread: 0, generation: null, language: null },
  rows: [],
  settings: null,
  connection: 'starting',
  failure: null,
};

/** What the store cannot do by itself. */
export interface OutsideActions extends ActActions {
  /** Asks the background, since a page cannot. */
  openOptions(): void;
  readonly ask: Ask;
}

/** Makes the one store of a document. */
export function createStore(outside: OutsideActions): WritableStore {
  const listeners = new Set<() => void>();
  let state: StoreState = { ...nothingRead, acts: [], givenUp: 0 };
  let page: PageAccess | null = null;
  let told = true;

  const tell = () => {
    told = true;
    for (const listener of [...listeners]) listener();
  };

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    write(change) {
      const next = { ...state, ...change };
      if (Object.keys(next).every((key) => Object.is(Reflect.get(next, key), Reflect.get(state, key))))
        return;
      state = next;
      if (!told) return;
      told = false;
      // Several writes of one task are one change to whoever renders.
      queueMicrotask(tell);
    },
    lend(access) {
      page = access;
    },
    elementOf: (id) => page?.elementOf(id) ?? null,
    controlOf: (id, control) => page?.controlOf(id, control) ?? null,
    actions: {
      ...outside,
      reveal(id) {
        const element = page?.elementOf(id);
        if (!element) return false;
        scrollerOf(element);
        element.scrollIntoView({ block: 'nearest', behavior: 'auto' });
        return true;
      },
      more() {
        const { announced } = state.page;
        if (announced !== null && announced <= state.rows.length) return;
        const last = state.rows.findLast(({ id }) => page?.elementOf(id));
        // However often it is asked: not past rows that are still to be rendered behind this one.
        if (last) page?.elementOf(last.id)?.scrollIntoView({ block: 'center', behavior: 'auto' });
        else scrollOn(lastScroller(), 1);
      },
      outline: () => page?.outline() ?? '',
    },
  };
}
