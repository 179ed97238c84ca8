import { useEffect, useState } from 'preact/hooks';
import type { Failure, Output } from '../../messages.ts';
import type { Outside } from '../../ui/outside/outside.ts';
import { proposalText } from '../../ui/policy/proposalText.ts';
import { t } from '../../ui/text/current.ts';
import { useChanges } from '../useChanges.ts';

/** The proposals of the moment, which of them are ticked, and what came of adding them. */
export interface Learning {
  readonly learned: Output<'learning.propose'> | null;
  readonly failure: Failure['error'] | null;
  readonly chosen: ReadonlySet<string>;
  /** Something is being added. */
  readonly busy: boolean;
  /** What was done last, to be said. */
  readonly said: string;
  readonly toggle: (id: string) => void;
  readonly add: () => void;
}

/** Asks what is to be learned, again whenever a decision or the policy has changed. */
export function useLearning(outside: Outside, policy: string): Learning {
  const [learned, setLearned] = useState<Learning['learned']>(null);
  const [failure, setFailure] = useState<Learning['failure']>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const changes = useChanges(outside, 'history', 'policies');

  useEffect(() => {
    let waiting = true;
    void outside.ask('learning.propose', {}).then((answer) => {
      if (!waiting) return;
      setFailure(answer.ok ? null : answer.error);
      if (!answer.ok) return;
      const there = new Set(answer.value.proposals.map(({ id }) => id));
      setLearned(answer.value);
      // What is no longer proposed cannot stay ticked.
      setChosen((before) => new Set([...before].filter((id) => there.has(id))));
    });
    return () => {
      waiting = false;
    };
  }, [outside, policy, changes]);

  const add = (): void => {
    const proposals = (learned?.proposals ?? []).filter(({ id }) => chosen.has(id));
    if (busy || proposals.length === 0) return;
    setBusy(true);
    setSaid('');
    const sayings = proposals.map((proposal) => ({ id: proposal.id, say: proposalText(proposal) }));
    void outside.ask('learning.add', { proposals: sayings }).then((answer) => {
      setBusy(false);
      setFailure(answer.ok ? null : answer.error);
      if (answer.ok) setSaid(t('learning_added', { count: answer.value.added.length }));
    });
  };
  const toggle = (id: string): void =>
    setChosen((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  return { learned, failure, chosen, busy, said, toggle, add };
}
