import type { InvitationReading } from '../../../messages/reading.ts';
import type { Suggestion } from '../../../policy/suggestion.ts';
import { scoreWords } from '../../../ui/components/ScoreBar.tsx';
import { policyTitle } from '../../../ui/policy/naming.ts';
import { say, t } from '../../../ui/text/current.ts';
import { verdictKeys } from '../../../ui/verdict/words.ts';
import { MissingFacts } from './MissingFacts.tsx';
import { ReasonList } from './ReasonList.tsx';
import { settledByGate } from './settled.ts';

interface WhyProps {
  readonly id: string;
  readonly suggestion: Suggestion;
  readonly reading: InvitationReading;
}

/** The whole explanation: what counted, what could still count, what would change it, what did not count. */
export function Why({ id, suggestion, reading }: WhyProps) {
  const { reasons, open, idle, flip, couldBe, verdict, certain, policy } = suggestion;
  const others = couldBe.filter((other) => other !== verdict).map((other) => t(verdictKeys[other]));
  return (
    <div id={id} class="why">
      <ReasonList title={t('sidebar_why_counted')} reasons={reasons} always />
      <ReasonList title={t('sidebar_why_open')} reasons={open} possible />
      <MissingFacts missing={suggestion.missing} />
      {!certain && others.length > 0 && (
        <p class="why-line">{t('sidebar_why_could_be', { verdicts: others })}</p>
      )}
      {flip && <p class="why-line">{say(flip.sentence)}</p>}
      {idle.length > 0 && (
        <details class="why-idle">
          <summary>{t('sidebar_why_idle', { count: idle.length })}</summary>
          <ReasonList reasons={idle} />
        </details>
      )}
      <p class="why-policy">
        {reading.kind === 'person' && <span>{scoreWords(suggestion, settledByGate(suggestion))}</span>}
        <span>{t('sidebar_why_policy', { policy: policyTitle(policy.id), version: policy.version })}</span>
      </p>
    </div>
  );
}
