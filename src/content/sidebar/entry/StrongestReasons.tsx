import type { InvitationKind } from '../../../messages/reading.ts';
import type { Suggestion } from '../../../policy/suggestion.ts';
import { ReasonText } from '../../../ui/suggestion/ReasonText.tsx';
import { directionOf, strongestReasons } from '../../../ui/suggestion/strongest.ts';
import { t } from '../../../ui/text/current.ts';

interface StrongestReasonsProps {
  readonly suggestion: Suggestion;
  readonly kind: InvitationKind;
}

/** The reasons that say most, each marked for or against, with the words that led to it. */
export function StrongestReasons({ suggestion, kind }: StrongestReasonsProps) {
  const reasons = strongestReasons(suggestion, kind);
  if (reasons.length === 0) return <p class="entry-no-reason">{t('sidebar_no_reasons')}</p>;
  return (
    <ul class="entry-reasons">
      {reasons.map((reason) => (
        <li key={reason.rule} class={`reason reason-${directionOf(reason)}`}>
          <ReasonText reason={reason} />
        </li>
      ))}
    </ul>
  );
}
