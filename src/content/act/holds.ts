/** Counts holds down. */
export interface Holds {
  /** Calls `due` once, not before `dueAt` on the clock of `performance.now()`. */
  hold(act: string, dueAt: number, due: () => void): void;
  /** Forgets a hold; true if there was one. */
  release(act: string): boolean;
  /** Ends a hold now; true if there was one. */
  hurry(act: string): boolean;
}

/** Deadlines, not ticks: a hidden tab's timers come late, and a hold that is over is over however often they came. */
export function createHolds(): Holds {
  const holds = new Map<string, { timer: ReturnType<typeof setTimeout>; due: () => void }>();
  const release = (act: string) => {
    clearTimeout(holds.get(act)?.timer);
    return holds.delete(act);
  };
  return {
    hold(act, dueAt, due) {
      const wait = () => {
        const left = dueAt - performance.now();
        if (left > 0) {
          holds.set(act, { timer: setTimeout(wait, left), due });
          return;
        }
        holds.delete(act);
        due();
      };
      wait();
    },
    release,
    hurry(act) {
      const held = holds.get(act);
      if (!held || !release(act)) return false;
      held.due();
      return true;
    },
  };
}
