import { useEffect, useState } from 'preact/hooks';
import type { DataArea, Outside } from '../ui/outside/outside.ts';

/** A number that is another whenever the background announced a change of one of these, so that what depends on it is asked anew. */
export function useChanges(outside: Outside, ...areas: readonly DataArea[]): number {
  const [changes, setChanges] = useState(0);
  const followed = areas.join(' ');
  useEffect(() => {
    const unfollow = areas.map((area) => outside.onData(area, () => setChanges((before) => before + 1)));
    return () => {
      for (const stop of unfollow) stop();
    };
    // The names are what matters, not the list of them that this call happens to bring.
  }, [outside, followed]);
  return changes;
}
