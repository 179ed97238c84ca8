import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Outside } from '../outside/outside.ts';
import { EditorDesk } from './desk/desk.ts';
import type { EditorState, Opening } from './desk/state.ts';

/** The desk of a policy, opened while the editor is shown, and its state. */
export function useDesk(outside: Outside, id: string): readonly [EditorDesk, EditorState | Opening] {
  const desk = useMemo(() => new EditorDesk(outside, id), [outside, id]);
  const [state, setState] = useState<EditorState | Opening>(desk.get());
  useLayoutEffect(() => {
    const follow = (): void => setState(desk.get());
    follow();
    return desk.subscribe(follow);
  }, [desk]);
  useEffect(() => {
    void desk.open();
    // A popup that closes runs no cleanup of effects, but hears this.
    const leave = (): void => desk.close();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      desk.close();
    };
  }, [desk]);
  return [desk, state];
}
