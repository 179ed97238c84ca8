import type { Suggestion } from '../../policy/suggestion.ts';
import { request } from '../link/request.ts';
import type { WritableStore } from '../store/store.ts';

/** Asks what the sidebar offers besides suggestions, once for each version of a policy that they come from. */
export function followAids(
  store: WritableStore,
  signal: AbortSignal,
): (suggestions: Readonly<Record<string, Suggestion>>) => void {
  let asked = '';
  return (suggestions) => {
    const [first] = Object.values(suggestions);
    const version = first ? JSON.stringify(first.policy) : asked;
    if (version === asked) return;
    asked = version;
    void request('page.aids', {}).then((outcome) => {
      if (signal.aborted || asked !== version) return;
      if (outcome.ok) store.write({ aids: outcome.value });
      else asked = '';
    });
  };
}
