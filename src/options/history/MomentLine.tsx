import type { Moment } from '../../messages/history.ts';
import { VerdictBadge } from '../../ui/components/VerdictBadge.tsx';
import { factName, policyTitle } from '../../ui/policy/naming.ts';
import { ReasonText } from '../../ui/suggestion/ReasonText.tsx';
import { settlingLine } from '../../ui/suggestion/settling.ts';
import { number, t } from '../../ui/text/current.ts';
import { isLook } from '../../ui/verdict/words.ts';
import { momentSentence, when } from './words.ts';

/** One thing that happened; a suggestion with its reasons and, unfolded, the evidence of that moment. */
export function MomentLine({ moment }: { readonly moment: Moment }) {
  const { verdict, certain, policy, suggestion, evidence, wrong, quote, at } = moment;
  return (
    <li class={wrong ? 'history-moment history-wrong' : 'history-moment'}>
      <time dateTime={new Date(at).toISOString()}>{when(at)}</time>
      <div>
        <p>
          {wrong ? <s>{momentSentence(moment)}</s> : momentSentence(moment)}{' '}
          {verdict && (
            <VerdictBadge
              verdict={verdict}
              certain={certain ?? false}
              {...(suggestion && { look: isLook(suggestion) })}
            />
          )}
          {wrong && <span class="history-dim"> {t('history_wrong')}</span>}
        </p>
        {quote && <blockquote dir="auto">{quote}</blockquote>}
        {policy && (
          <p class="history-dim">
            {t('history_by_policy', { policy: policyTitle(policy.id), version: policy.version })}
          </p>
        )}
        {suggestion && suggestion.reasons.length > 0 && (
          <ul class="history-reasons">
            {suggestion.reasons.map((reason) => (
              <li key={reason.rule}>
                <ReasonText reason={reason} />
              </li>
            ))}
          </ul>
        )}
        {suggestion && <p class="history-dim">{settlingLine(suggestion, 'person')}</p>}
        {evidence && evidence.length > 0 && (
          <details>
            <summary>{t('history_evidence', { count: evidence.length })}</summary>
            <dl class="history-facts">
              {evidence.map(({ fact, value, quote: words }) => (
                <div key={fact}>
                  <dt>{factName(fact) ?? fact}</dt>
                  <dd dir="auto">{words ?? valueText(value)}</dd>
                </div>
              ))}
            </dl>
          </details>
        )}
      </div>
    </li>
  );
}

function valueText(value: boolean | number | string): string {
  if (typeof value === 'boolean') return t(value ? 'history_yes' : 'history_no');
  return typeof value === 'number' ? number(value) : value;
}
