/** A value loaded at most once per worker life; see {@link remembered}. */
export interface Remembered<T> {
  get(): Promise<T>;
  /** Takes the place of what was loaded. */
  set(value: T): void;
  /** Loads anew on the next `get`. */
  forget(): void;
}

/** Loads on the first `get` and keeps the outcome, but never a failure: the next `get` tries again. */
export function remembered<T>(load: () => Promise<T>): Remembered<T> {
  let held: Promise<T> | null = null;
  return {
    get() {
      if (held === null) {
        const attempt = load();
        attempt.catch(() => {
          if (held === attempt) held = null;
        });
        held = attempt;
      }
      return held;
    },
    set(value) {
      held = Promise.resolve(value);
    },
    forget() {
      held = null;
    },
  };
}
