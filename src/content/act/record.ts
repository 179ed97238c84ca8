import type { ActRecord, Hindrance } from '../../messages/act.ts';
import type { Suggestion } from '../../policy/suggestion.ts';
import type { Decision } from '../store/act.ts';

/** What is known of a decision from its beginning. */
export interface Wish {
  readonly act: string;
  readonly invitation: string;
  readonly decision: Decision;
  readonly by: 'sidebar' | 'page';
  /** What was suggested at the click. */
  readonly suggestion: Suggestion | null;
}

/** The record of what came of a decision, `because` null: it is done. Times are the page's, in milliseconds since the epoch. */
export function recordOf(
  { suggestion, ...wish }: Wish,
  decision: Decision,
  because: Hindrance | null,
  at: number,
): ActRecord {
  const { policy, verdict, certain } = suggestion ?? {};
  const advice =
    policy && verdict && certain !== undefined
      ? { policy: { id: policy.id, version: policy.version }, verdict, certain }
      : null;
  return { ...wish, decision, outcome: because === null ? 'done' : 'notDone', because, at, advice };
}
