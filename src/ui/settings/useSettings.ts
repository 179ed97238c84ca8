import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Failure, Settings } from '../../messages.ts';
import type { Outside } from '../outside/outside.ts';

/** The user's settings as our own pages show and change them. */
export interface SettingsControl {
  /** Null until the background has answered. */
  readonly settings: Settings | null;
  /** Why they could not be read or changed the last time; null when all is well. */
  readonly failure: Failure['error'] | null;
  readonly change: (change: Partial<Settings>) => void;
}

/** Reads the settings, follows them when another page changes them, and changes them. */
export function useSettings(outside: Outside): SettingsControl {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [failure, setFailure] = useState<Failure['error'] | null>(null);
  /** The last question or change: what is answered to an earlier one knows nothing of it. */
  const latest = useRef(0);
  const take = useCallback((answer: { ok: true; value: Settings } | Failure, turn: number): void => {
    if (!answer.ok) setFailure(answer.error);
    if (!answer.ok || turn !== latest.current) return;
    setSettings(answer.value);
    setFailure(null);
  }, []);
  useEffect(() => {
    const read = (): void => {
      latest.current += 1;
      const turn = latest.current;
      void outside.ask('settings.get', {}).then((answer) => take(answer, turn));
    };
    read();
    // What an organisation has settled is told as being about policies.
    const stop = [outside.onSettings(read), outside.onData('policies', read)];
    return () => {
      for (const each of stop) each();
    };
  }, [outside, take]);
  const change = useCallback(
    (part: Partial<Settings>): void => {
      // Shown at once; the answer, or a failure followed by what is stored, corrects it.
      setSettings((before) => before && { ...before, ...part });
      latest.current += 1;
      const turn = latest.current;
      void outside.ask('settings.set', part).then(async (answer) => {
        take(answer, turn);
        if (answer.ok) return;
        const stored = await outside.ask('settings.get', {});
        if (stored.ok && turn === latest.current) setSettings(stored.value);
      });
    },
    [outside, take],
  );
  return { settings, failure, change };
}
