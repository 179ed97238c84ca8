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
  /** The inviter's name and the row's element at the click. */
  readonly name: string | null;
  readonly row: Element | null;
}

/** The record of what came of a decision, `because` null: it is done. Times are the page's, in milliseconds since the epoch. */
export function recordOf(
  { act, invitation, by, suggestion }: Wish,
  decision: Decision,
  because: Hindrance | null,
  at: number,
): ActRecord {
  const { policy, verdict, certain } = suggestion ?? {};
  const advice =
    policy && verdict && certain !== undefined
      ? { policy: { id: policy.id, version: policy.version }, verdict, certain }
      : null;
  const outcome = because === null ? 'done' : 'notDone';
  return { act, invitation, decision, by, outcome, because, at, advice };
}
