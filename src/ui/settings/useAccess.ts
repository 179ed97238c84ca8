import { useEffect, useState } from 'preact/hooks';
import type { Outside } from '../outside/outside.ts';

/** Whether the browser lets Anteroom onto LinkedIn (taken as given until it says otherwise), and how to ask for it. */
export function useAccess(outside: Outside): { readonly access: boolean; readonly ask: () => void } {
  const [access, setAccess] = useState(true);
  useEffect(() => {
    void outside.hasAccess().then(setAccess);
  }, [outside]);
  return { access, ask: () => void outside.requestAccess().then(setAccess) };
}
