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
  /**
   * Says what was done, with a way back. `restore` tells whether that came about (then `after` follows); where not, it can be
   * tried again.
   */
  readonly offerUndo: (text: string, restore: () => Promise<boolean>, after: () => void) => void;
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
  const offerUndo = useCallback<Change['offerUndo']>((text, restore, after) => {
    const undo = async (): Promise<void> => {
      const isBack = await restore();
      // Something else may have been done, and said, by now.
      say((now) => {
        if (isBack) return now?.undo === run ? null : now;
        return now?.tone === 'failure' ? { ...now, undo: run } : now;
      });
      if (isBack) after();
    };
    const run = (): void => void undo();
    say({ tone: 'info', text, undo: run });
  }, []);
  return { said, say, offerUndo, ask };
}
