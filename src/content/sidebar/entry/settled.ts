import type { Suggestion } from '../../../policy/suggestion.ts';
import { isGate } from '../../../ui/suggestion/strongest.ts';

/** True when a gate settled the verdict: the score then only sorts. */
export function settledByGate({ reasons }: Pick<Suggestion, 'reasons'>): boolean {
  return reasons.some(isGate);
}
