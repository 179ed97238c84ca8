import type { Input } from '../../messages.ts';
import { EmptyState } from '../components/EmptyState.tsx';
import { Notice } from '../components/Notice.tsx';
import type { Outside } from '../outside/outside.ts';
import { failureText } from '../settings/failureText.ts';
import { t } from '../text/current.ts';
import { Changes } from './Changes.tsx';
import { EffectView } from './EffectView.tsx';
import { useAnswer } from './useAnswer.ts';

/** What is different in one version from another, and what it would do. */
export function Comparison({ outside, from, to }: Input<'policy.compare'> & { readonly outside: Outside }) {
  const answer = useAnswer(outside, 'policy.compare', { from, to });
  if (answer === null) return <EmptyState icon="mark" busy title={t('policy_keep_loading')} />;
  if (!answer.ok) return <Notice tone="failure">{failureText(answer.error)}</Notice>;
  const { changes, effect } = answer.value;
  return (
    <div class="comparison">
      <h5>{t('policy_keep_going_back')}</h5>
      <Changes changes={changes} none={t('policy_keep_same')} />
      <EffectView effect={effect} />
    </div>
  );
}
