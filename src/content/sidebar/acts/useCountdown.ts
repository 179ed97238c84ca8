import { useEffect, useReducer } from 'preact/hooks';

/** Whole seconds until `dueAt` (on the clock of `performance.now()`; null: no countdown), never less than 0; drawn again with each. */
export function useCountdown(dueAt: number | null): number {
  const [, redraw] = useReducer<number, void>((turn) => turn + 1, 0);
  const left = dueAt === null ? 0 : Math.max(0, dueAt - performance.now());
  const seconds = Math.ceil(left / 1000);
  useEffect(() => {
    if (seconds === 0) return undefined;
    const timer = setTimeout(redraw, left - (seconds - 1) * 1000);
    return () => clearTimeout(timer);
  });
  return seconds;
}
