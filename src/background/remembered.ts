import { workerState } from './worker-state.ts';

/** A value loaded at most once per worker life; see {@link remembered}. */
export interface Remembered<T> {
  get(): Promise<T>;
  /** Takes the place of what was loaded. */
  set(value: T): void;
  /** Loads anew on the next `get`. */
  forget(): void;
}

/**
 * Loads on the first `get` of a worker's life and keeps the outcome, but never a failure: the next `get` tries again. For
 * variables of modules.
 */
export function remembered<T>(load: () => Promise<T>): Remembered<T> {
  const held = workerState((): Promise<T> | null => null);
  return {
    get() {
      if (held.current === null) {
        const attempt = load();
        attempt.catch(() => {
          if (held.current === attempt) held.current = null;
        });
        held.current = attempt;
        return attempt;
      }
      return held.current;
    },
    set(value) {
      held.current = Promise.resolve(value);
    },
    forget() {
      held.current = null;
    },
  };
}
