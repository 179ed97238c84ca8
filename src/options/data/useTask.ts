import { useState } from 'preact/hooks';
import type { Failure } from '../../messages.ts';

/** Something that takes a while and is done once at a time. */
export interface Task {
  /** How far it is, from 0 to 1; null while nothing is under way. */
  readonly share: number | null;
  readonly failure: Failure['error'] | null;
  /** What it ended with, to be said; empty before. */
  readonly said: string;
  readonly run: (
    work: (tell: (share: number) => void) => Promise<{ ok: true; said: string } | Failure>,
  ) => void;
}

/** Keeps a {@link Task} for a section of the data page. */
export function useTask(): Task {
  const [share, setShare] = useState<number | null>(null);
  const [failure, setFailure] = useState<Failure['error'] | null>(null);
  const [said, setSaid] = useState('');
  return {
    share,
    failure,
    said,
    run(work) {
      setShare(0);
      setFailure(null);
      setSaid('');
      void work(setShare).then((outcome) => {
        setShare(null);
        if (outcome.ok) setSaid(outcome.said);
        else setFailure(outcome.error);
      });
    },
  };
}
