import { Button } from '../../ui/components/Button.tsx';
import { EmptyState } from '../../ui/components/EmptyState.tsx';
import { Notice } from '../../ui/components/Notice.tsx';
import { failureText } from '../../ui/settings/failureText.ts';
import { t } from '../../ui/text/current.ts';
import type { OptionsPage, PageProps } from '../page.ts';
import { Section } from '../Section.tsx';
import { ProposalCard } from './ProposalCard.tsx';
import { useLearning } from './useLearning.ts';

export const learningPage: OptionsPage = { id: 'learning', title: 'learning_title', Page: LearningPage };

/** What past decisions say about the policy: proposals to choose from. Nothing changes until some are added. */
function LearningPage({ outside, settings }: PageProps) {
  const { learned, failure, chosen, busy, said, toggle, add } = useLearning(outside, settings.policy);
  const proposals = learned?.proposals ?? [];
  return (
    <Section title={t('learning_title')} about={t('learning_about')}>
      {failure && <Notice tone="failure">{failureText(failure)}</Notice>}
      <p class="section-note" role="status">
        {said}
      </p>
      {learned === null && failure === null && <EmptyState icon="wait" busy title={t('learning_loading')} />}
      {learned !== null && proposals.length === 0 && (
        <EmptyState
          icon="info"
          title={t('learning_none')}
          text={
            learned.needed > 0
              ? t('learning_needed', { count: learned.needed })
              : t('learning_none_about', { agreed: learned.agreement.before, count: learned.agreement.of })
          }
        />
      )}
      {learned !== null && proposals.length > 0 && (
        <>
          <p>
            {t('learning_agreement', {
              before: learned.agreement.before,
              after: learned.agreement.after,
              count: learned.agreement.of,
            })}
          </p>
          <ul class="proposals" aria-label={t('learning_proposals')}>
            {proposals.map((proposal) => (
              <ProposalCard
                key={proposal.id}
                proposal={proposal}
                chosen={chosen.has(proposal.id)}
                onToggle={() => toggle(proposal.id)}
              />
            ))}
          </ul>
          <Button look="solid" disabled={chosen.size === 0 || busy} onPress={add}>
            {t('learning_add', { count: chosen.size })}
          </Button>
        </>
      )}
    </Section>
  );
}
