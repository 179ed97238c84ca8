import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Failure, Input, Output, RequestName } from '../../messages.ts';
import type { Outside } from '../../ui/outside/outside.ts';

/** What the background answers, asked again whenever the log changes; `value` is null until the first answer. */
export interface Live<T> {
  readonly value: T | null;
  readonly failure: Failure['error'] | null;
}

/** Follows the answer to a request. While another input is being asked for, the last answer stays. */
export function useLive<N extends RequestName>(outside: Outside, name: N, input: Input<N>): Live<Output<N>> {
  const [live, setLive] = useState<Live<Output<N>>>({ value: null, failure: null });
  const turn = useRef(0);
  const written = JSON.stringify(input);
  const wanted = useRef({ input, written });
  wanted.current = { input, written };
  const read = useCallback(
    async (asked: string): Promise<void> => {
      // A later wish overtakes this one.
      if (asked !== wanted.current.written) return;
      turn.current += 1;
      const own = turn.current;
      const answer = await outside.ask(name, wanted.current.input);
      if (own !== turn.current) return;
      setLive((before) =>
        answer.ok ? { value: answer.value, failure: null } : { value: before.value, failure: answer.error },
      );
    },
    [outside, name],
  );
  useEffect(() => void read(written), [read, written]);
  useEffect(() => outside.onData('log', () => void read(wanted.current.written)), [outside, read]);
  return live;
}
