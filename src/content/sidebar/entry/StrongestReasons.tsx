import type { InvitationKind } from '../../../messages/reading.ts';
import type { Suggestion } from '../../../policy/suggestion.ts';
import { t } from '../../../ui/text/current.ts';
import { profileLine } from './profileLine.ts';
import { sentenceOf } from './sentence.ts';
import { directionOf, strongestLines } from './strongest.ts';

interface StrongestReasonsProps {
  readonly suggestion: Suggestion;
  readonly kind: InvitationKind;
}

/** The reasons that say most, each marked for or against. */
export function StrongestReasons({ suggestion, kind }: StrongestReasonsProps) {
  const lines = strongestLines(suggestion, kind);
  if (lines.length === 0) return <p class="entry-no-reason">{t('sidebar_no_reasons')}</p>;
  return (
    <ul class="entry-reasons">
      {lines.map((line) =>
        'reason' in line ? (
          <li key={line.reason.rule} class={`reason reason-${directionOf(line.reason)}`}>
            {sentenceOf(line.reason)}
          </li>
        ) : (
          <li key="unopened" class="reason reason-open">
            {profileLine(line.unopened)}
          </li>
        ),
      )}
    </ul>
  );
}
