import type { Push, Settings } from '../../messages.ts';
import { listen } from '../link/pushes.ts';
import { request } from '../link/request.ts';

/** Runs something while the settings allow it, until the signal: anew each time they come to allow it. */
export function whileAllowed(
  isAllowed: (settings: Settings) => boolean,
  run: (signal: AbortSignal) => void,
  signal: AbortSignal,
): void {
  let running: AbortController | null = null;
  const follow = (allowed: boolean) => {
    if (allowed === (running !== null) || signal.aborted) return;
    running?.abort();
    running = allowed ? new AbortController() : null;
    if (running) run(AbortSignal.any([signal, running.signal]));
  };
  /** What was said since the settings were asked for holds, whatever the answer. */
  let told = false;
  const hear = ({ settings }: Push<'settings.changed'>) => {
    told = true;
    follow(isAllowed(settings));
  };
  listen({ 'settings.changed': hear }, signal);
  void request('settings.get', {}).then((outcome) => told || follow(outcome.ok && isAllowed(outcome.value)));
}
