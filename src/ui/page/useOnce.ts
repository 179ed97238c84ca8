import { useRef } from 'preact/hooks';

/** Does work that never rejects once at a time: what is asked for while some is under way (a double click) is not done. */
export function useOnce(): (work: () => Promise<unknown>) => void {
  const isBusy = useRef(false);
  return (work) => {
    if (isBusy.current) return;
    isBusy.current = true;
    void work().finally(() => {
      isBusy.current = false;
    });
  };
}
