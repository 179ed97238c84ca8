import { useId } from 'preact/hooks';
import type { Output } from '../../messages.ts';
import { VerdictBadge } from '../../ui/components/VerdictBadge.tsx';
import { proposalText } from '../../ui/policy/proposalText.ts';
import { t } from '../../ui/text/current.ts';
import { trusted } from '../../ui/trusted.ts';

type Proposed = Output<'learning.propose'>['proposals'][number];

interface ProposalCardProps {
  readonly proposal: Proposed;
  readonly chosen: boolean;
  readonly onToggle: () => void;
}

/** One proposal to tick: what it says, and what it would have changed. */
export function ProposalCard({ proposal, chosen, onToggle }: ProposalCardProps) {
  const id = useId();
  const { better, worse, verdict } = proposal;
  return (
    <li class="proposal">
      <label class="proposal-label">
        <input type="checkbox" checked={chosen} aria-describedby={id} onChange={trusted(onToggle)} />
        <span class="proposal-text">{proposalText(proposal)}</span>
        <VerdictBadge verdict={verdict} certain />
      </label>
      <p id={id} class="proposal-effect">
        {t('learning_effect', { better: better.length, worse: worse.length })}
      </p>
    </li>
  );
}
