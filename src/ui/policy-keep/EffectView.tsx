import type { ChangedVerdict, Effect, EffectCounts } from '../../messages/policies.ts';
import { verdicts } from '../../policy/suggestion.ts';
import { VerdictBadge } from '../components/VerdictBadge.tsx';
import { Icon } from '../icons/Icon.tsx';
import { ReasonText } from '../suggestion/ReasonText.tsx';
import { number, t } from '../text/current.ts';
import { countedKeys } from '../verdict/words.ts';

/** So many changed invitations are listed. */
const listed = 8;

/** What a policy would do beside the one that decides now: pending invitations, decided ones, its examples. */
export function EffectView({ effect }: { readonly effect: Effect }) {
  const { pending, decided, failing } = effect;
  const changes = [...pending.changes, ...decided.changes].slice(0, listed);
  return (
    <div class="effect">
      {pending.total === 0 && <p class="keep-none">{t('policy_keep_no_pending')}</p>}
      {pending.total > 0 && (
        <p class="effect-line">
          {t('policy_keep_pending', { count: pending.total })}{' '}
          <Counted before={pending.before} after={pending.after} />{' '}
          {t('policy_keep_would_change', { count: pending.changed })}
        </p>
      )}
      {decided.total > 0 && (
        <p class="effect-line">
          {t('policy_keep_decided', { count: decided.total })}{' '}
          {t('policy_keep_would_change', { count: decided.changed })}{' '}
          {t('policy_keep_agrees', { before: decided.agrees.before, after: decided.agrees.after })}
        </p>
      )}
      {changes.length > 0 && (
        <ul class="effect-list">
          {changes.map((change) => (
            <ChangedRow key={change.invitation} change={change} />
          ))}
        </ul>
      )}
      {failing.length > 0 && (
        <p class="effect-failing">
          <Icon name="warning" /> {t('policy_keep_failing', { count: failing.length })}
        </p>
      )}
    </div>
  );
}

/** The verdicts in numbers; where one is another than before, both. */
function Counted({ before, after }: { readonly before: EffectCounts; readonly after: EffectCounts }) {
  return (
    <span class="effect-counts">
      {verdicts.map((verdict) => (
        <span key={verdict} class={`effect-count count-${verdict}`}>
          <Icon name={verdict} size={14} />
          {t(countedKeys[verdict])}{' '}
          {before[verdict] === after[verdict]
            ? number(after[verdict])
            : t('policy_keep_from_to', { from: before[verdict], to: after[verdict] })}
        </span>
      ))}
    </span>
  );
}

function ChangedRow({ change: { name, before, after, reason } }: { readonly change: ChangedVerdict }) {
  return (
    <li class="effect-row">
      <span class="effect-name">{name ?? t('policy_keep_nameless')}</span>
      <span class="effect-verdicts">
        <VerdictBadge verdict={before.verdict} certain={before.certain} />
        <span class="effect-arrow" role="img" aria-label={t('policy_keep_becomes')}>
          →
        </span>
        <VerdictBadge verdict={after.verdict} certain={after.certain} />
      </span>
      {reason && (
        <span class="effect-why">
          <ReasonText reason={reason} />
        </span>
      )}
    </li>
  );
}
