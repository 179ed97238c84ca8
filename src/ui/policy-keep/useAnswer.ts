import { useEffect, useState } from 'preact/hooks';
import type { Input, RequestName, Response } from '../../messages.ts';
import type { Outside } from '../outside/outside.ts';

/** What the background answers to a question, asked again when the question or `again` is another; null until it has. */
export function useAnswer<N extends RequestName>(
  outside: Outside,
  name: N,
  input: Input<N>,
  again: number | string = 0,
): Response<N> | null {
  const [answer, setAnswer] = useState<Response<N> | null>(null);
  const question = JSON.stringify(input);
  useEffect(() => {
    let waiting = true;
    const asked: Input<N> = JSON.parse(question);
    void outside.ask(name, asked).then((value) => {
      if (waiting) setAnswer(value);
    });
    return () => {
      waiting = false;
    };
  }, [outside, name, question, again]);
  return answer;
}
