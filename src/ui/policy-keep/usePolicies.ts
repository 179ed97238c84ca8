import { useEffect, useState } from 'preact/hooks';
import type { Failure, Output } from '../../messages.ts';
import type { Outside } from '../outside/outside.ts';

/** Every policy there is to choose, and what an organisation has settled. */
export type Shelf = Output<'policy.list'>;

/** The policies, followed as they change, whoever changes them. */
export function usePolicies(outside: Outside): {
  /** Null until the background has answered. */
  readonly shelf: Shelf | null;
  readonly failure: Failure['error'] | null;
} {
  const [shelf, setShelf] = useState<Shelf | null>(null);
  const [failure, setFailure] = useState<Failure['error'] | null>(null);
  useEffect(() => {
    let latest = 0;
    const read = async (): Promise<void> => {
      latest += 1;
      const turn = latest;
      const answer = await outside.ask('policy.list', {});
      // Answers can overtake each other.
      if (turn !== latest) return;
      if (answer.ok) setShelf(answer.value);
      setFailure(answer.ok ? null : answer.error);
    };
    void read();
    const stop = [outside.onData('policies', () => void read()), outside.onSettings(() => void read())];
    return () => {
      latest += 1;
      for (const each of stop) each();
    };
  }, [outside]);
  return { shelf, failure };
}
