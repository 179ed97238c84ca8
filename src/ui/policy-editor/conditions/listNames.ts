import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Outside } from '../../outside/outside.ts';

/** Where the editor's controls ask for what they offer; null: nowhere. */
export const AskedOutside = createContext<Outside | null>(null);

/** The names of the user's own named lists, followed as they change; null until the background has answered. */
export function useListNames(): readonly string[] | null {
  const outside = useContext(AskedOutside);
  const [names, setNames] = useState<readonly string[] | null>(null);
  useEffect(() => {
    if (outside === null) return;
    let latest = 0;
    const read = async (): Promise<void> => {
      latest += 1;
      const turn = latest;
      const answer = await outside.ask('lists.list', {});
      if (turn === latest && answer.ok) setNames(answer.value.lists.map(({ name }) => name));
    };
    void read();
    const stop = outside.onData('log', () => void read());
    return () => {
      latest += 1;
      stop();
    };
  }, [outside]);
  return names;
}
