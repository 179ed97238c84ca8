import { useCallback, useState } from 'preact/hooks';
import type { ListedPolicy } from '../../messages/policies.ts';
import type { Failure } from '../../messages.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Outside } from '../../ui/outside/outside.ts';
import { useAnswer } from '../../ui/policy-keep/useAnswer.ts';
import { useChanges } from '../useChanges.ts';
import { type Answers, type Guest, withAnswers } from './guests/guests.ts';
import { keepAnswers } from './guests/keep.ts';

/** What was answered in the set-up so far, and the policy that follows from it. */
export interface SetUp {
  /** The active policy, as it is listed; null until the background has answered. */
  readonly active: ListedPolicy | null;
  /** The active policy with the answers given here, kept or not; null until the background has answered. */
  readonly policy: Policy | null;
  readonly answer: (guest: Guest, welcome: boolean) => void;
  /** Why the answers could not be kept; null: nothing is wrong. */
  readonly failure: Failure['error'] | null;
  /** Makes the active policy follow the answers. */
  readonly keep: () => Promise<void>;
}

/** Follows the active policy, and holds the answers from one step to the next until they are kept. */
export function useSetUp(outside: Outside, active: string): SetUp {
  const changes = useChanges(outside, 'policies');
  const read = useAnswer(outside, 'policy.read', { id: active }, changes);
  const [answers, setAnswers] = useState<Answers>({});
  const [failure, setFailure] = useState<Failure['error'] | null>(null);
  // While another policy is being read, the answer is still about the one before.
  const base = read?.ok === true && read.value.listed.id === active ? read.value : null;
  const keep = useCallback(async (): Promise<void> => {
    if (base !== null) setFailure(await keepAnswers(outside, base, answers));
  }, [outside, base, answers]);
  return {
    active: base?.listed ?? null,
    policy: base && withAnswers(base.policy, answers),
    answer: (guest, welcome) => setAnswers((before) => ({ ...before, [guest]: welcome })),
    failure,
    keep,
  };
}
