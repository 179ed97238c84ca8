import type { Reason } from '../../../policy/suggestion.ts';
import { sentenceOf } from '../../../ui/suggestion/sentence.ts';
import { t } from '../../../ui/text/current.ts';
import { verdictKeys } from '../../../ui/verdict/words.ts';
import { EvidenceQuotes } from './EvidenceQuotes.tsx';
import { weightOf } from './weight.ts';

interface ReasonListProps {
  readonly title?: string;
  readonly reasons: readonly Reason[];
  /** The reasons are still open: their points are what they could add. */
  readonly possible?: boolean;
  /** Shown, with a line that says so, even when there is none. */
  readonly always?: boolean;
}

/** Gates and rules with what each adds, and the words that led to it. */
export function ReasonList({ title, reasons, possible = false, always = false }: ReasonListProps) {
  if (reasons.length === 0 && !always) return null;
  return (
    <div class="why-part">
      {title && <h4>{title}</h4>}
      {reasons.length === 0 && <p class="why-line">{t('sidebar_no_reasons')}</p>}
      <ul>
        {reasons.map((reason) => (
          <li key={reason.rule} class="why-reason">
            <p>{sentenceOf(reason)}</p>
            {reason.verdict ? (
              <span class={`why-weight why-${reason.verdict}`}>
                {t(possible ? 'sidebar_weight_gate_possible' : 'sidebar_weight_gate', {
                  verdict: t(verdictKeys[reason.verdict]),
                })}
              </span>
            ) : (
              <span class="why-weight">{weightOf(reason, possible)}</span>
            )}
            <EvidenceQuotes evidence={reason.evidence} />
          </li>
        ))}
      </ul>
    </div>
  );
}
