/** Asks before the page is left. */
export interface LeavingGuard {
  guard(on: boolean): void;
}

/**
 * The browser's own question before the page is left, only while there is something to lose: a page that listens for
 * `beforeunload` is never kept for going back to.
 */
export function guardLeaving(page: Window): LeavingGuard {
  let guarding = false;
  const ask = (event: BeforeUnloadEvent) => event.preventDefault();
  return {
    guard(on) {
      if (on === guarding) return;
      guarding = on;
      if (on) page.addEventListener('beforeunload', ask);
      else page.removeEventListener('beforeunload', ask);
    },
  };
}
