import { useCallback, useState } from 'preact/hooks';
import type { Input, Output, RequestName } from '../../messages.ts';
import type { Outside } from '../../ui/outside/outside.ts';
import { failureText } from '../../ui/settings/failureText.ts';
import { t } from '../../ui/text/current.ts';

/** What just happened, and how it is taken back where that can be. */
export interface Said {
  readonly tone: 'info' | 'failure';
  readonly text: string;
  readonly undo?: () => void;
}

/** How a page changes what is known, and what it has to say of it. */
export interface Change {
  readonly said: Said | null;
  readonly say: (said: Said | null) => void;
  /** Asks for a change; null and said why when it did not come about. */
  readonly ask: <N extends RequestName>(name: N, input: Input<N>) => Promise<Output<N> | null>;
}

/** Changes by the background, with what there is to say of the last. */
export function useChange(outside: Outside): Change {
  const [said, say] = useState<Said | null>(null);
  const ask = useCallback(
    async <N extends RequestName>(name: N, input: Input<N>): Promise<Output<N> | null> => {
      const answer = await outside.ask(name, input);
      if (answer.ok) return answer.value;
      const text = answer.error.code === 'malformed' ? t('log_refused') : failureText(answer.error);
      say({ tone: 'failure', text });
      return null;
    },
    [outside],
  );
  return { said, say, ask };
}
