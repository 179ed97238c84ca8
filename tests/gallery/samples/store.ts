import type { PageStore, StoreState } from '../../../src/content/store/types.ts';
import { rows } from './rows.ts';

/** A page read to the end, with the sample rows; scenes say what differs. */
export const readState: StoreState = {
  page: { state: 'read', settled: true, announced: rows.length, unread: 0, generation: 'g4', language: 'en' },
  rows,
  settings: {
    enabled: true,
    policy: 'step-by-step',
    theme: 'system',
    holdSeconds: 5,
    ownFirstName: null,
    profileStaleDays: 90,
  },
  connection: 'ok',
  failure: null,
  acts: [],
  givenUp: 0,
};

/** A store whose state the gallery and the tests set themselves, and a list of what was asked of it. */
export interface SampleStore extends PageStore {
  set(state: StoreState): void;
  readonly asked: readonly string[];
}

/** @param elements the row's element on the page by its id, for scenes that show a page */
export function sampleStore(
  initial: StoreState,
  elements: (id: string) => Element | null = () => null,
): SampleStore {
  let state = initial;
  const listeners = new Set<() => void>();
  const asked: string[] = [];
  const ask = (what: string): boolean => asked.push(what) > 0;
  return {
    asked,
    get: () => state,
    set(next) {
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    elementOf: elements,
    controlOf: () => null,
    actions: {
      reveal(id) {
        asked.push(`reveal ${id}`);
        return elements(id) !== null;
      },
      more: () => void ask('more'),
      decide: (id, decision) => ask(`decide ${id} ${decision}`),
      undo: (act) => ask(`undo ${act}`),
      undoLast: () => ask('undoLast'),
      hurry: (act) => ask(`hurry ${act}`),
      dismiss: (act) => void ask(`dismiss ${act}`),
      reply: (id, template) => ask(`reply ${id} ${template}`),
      sentByHand: (act) => ask(`sentByHand ${act}`),
      openOptions: () => asked.push('openOptions'),
      outline: () => 'main\n  section[aria-label(15)]\n    div[role=listitem] "24"',
    },
  };
}
