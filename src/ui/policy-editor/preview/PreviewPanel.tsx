import type { ComponentChildren } from 'preact';
import type { Effect, EffectSide } from '../../../messages/policies.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { VerdictBadge } from '../../components/VerdictBadge.tsx';
import { Icon } from '../../icons/Icon.tsx';
import { ReasonText } from '../../suggestion/ReasonText.tsx';
import { hasText, t } from '../../text/current.ts';
import type { Preview } from '../desk/state.ts';
import { previewLine, sideLine } from './lines.ts';

/** So many changes are listed; the line above them counts all. */
const most = 50;

/** What the draft would do: to what is pending, to what was decided, and to the policy's own examples. */
export function PreviewPanel({ preview }: { readonly preview: Preview }) {
  const { effect, state } = preview;
  if (effect === null) {
    const busy = state === 'asking';
    return <EmptyState icon={busy ? 'mark' : 'warning'} busy={busy} title={previewLine(preview)} />;
  }
  return (
    <div class={state === 'shown' ? 'effect' : 'effect effect-old'}>
      {(state === 'refused' || state === 'failed') && <p class="trouble">{previewLine(preview)}</p>}
      <Side title={t('policy_edit_pending')} none={t('policy_edit_preview_none')} side={effect.pending} />
      <Side title={t('policy_edit_decided')} none={t('policy_edit_decided_none')} side={effect.decided}>
        <p class="field-about">
          {t('policy_edit_agrees', {
            before: effect.decided.agrees.before,
            after: effect.decided.agrees.after,
            total: effect.decided.total,
          })}
        </p>
      </Side>
      <Failing failing={effect.failing} />
    </div>
  );
}

interface SideProps {
  readonly title: string;
  readonly none: string;
  readonly side: EffectSide;
  readonly children?: ComponentChildren;
}

function Side({ title, none, side, children }: SideProps) {
  return (
    <section class="effect-side" aria-label={title}>
      <h3>{title}</h3>
      {side.total === 0 ? <p class="field-about">{none}</p> : <p class="effect-line">{sideLine(side)}</p>}
      {side.total > 0 && children}
      <ul class="effect-changes">
        {side.changes.slice(0, most).map(({ invitation, name, before, after, reason }) => (
          <li key={invitation} class="effect-change">
            <span class="effect-name" dir="auto">
              {name ?? t('policy_edit_nameless')}
            </span>
            <span class="effect-verdicts">
              <VerdictBadge verdict={before.verdict} certain={before.certain} />
              <span class="icon-turns">
                <Icon name="forth" size={14} />
              </span>
              <span class="said">{t('policy_edit_becomes')}</span>
              <VerdictBadge verdict={after.verdict} certain={after.certain} />
            </span>
            <span class="effect-why">
              {reason ? <ReasonText reason={reason} /> : t('policy_edit_by_points')}
            </span>
          </li>
        ))}
      </ul>
      {side.changed > most && (
        <p class="field-about">{t('policy_edit_effect_more', { count: side.changed - most })}</p>
      )}
    </section>
  );
}

function Failing({ failing }: Pick<Effect, 'failing'>) {
  if (failing.length === 0) return null;
  return (
    <section class="effect-side" aria-label={t('policy_edit_failing')}>
      <h3>{t('policy_edit_failing')}</h3>
      <p class="field-about">{t('policy_edit_failing_about')}</p>
      <ul class="effect-changes">
        {failing.map(({ name, expected, got }) => (
          <li key={name} class="effect-change">
            <span class="effect-name">{hasText(name) ? t(name) : name}</span>
            <span class="effect-verdicts">
              <VerdictBadge verdict={expected.verdict} certain={expected.certain} />
              <span class="icon-turns">
                <Icon name="forth" size={14} />
              </span>
              <span class="said">{t('policy_edit_becomes')}</span>
              <VerdictBadge verdict={got.verdict} certain={got.certain} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
