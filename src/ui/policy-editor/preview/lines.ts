import type { EffectSide } from '../../../messages/policies.ts';
import { list, t } from '../../text/current.ts';
import type { Preview } from '../desk/state.ts';

/** What the draft makes of the invitations now pending, in one line. */
export function previewLine({ state, effect }: Preview): string {
  if (effect === null)
    return t(state === 'asking' ? 'policy_edit_preview_asking' : 'policy_edit_preview_failed');
  if (state === 'refused') return t('policy_edit_preview_refused');
  if (state === 'failed') return t('policy_edit_preview_failed');
  return effect.pending.total === 0 ? t('policy_edit_preview_none') : sideLine(effect.pending);
}

/** "12 accept, 9 reply, 3 decline and 2 uncertain; 4 would change". */
export function sideLine({ after, changed }: EffectSide): string {
  const counts = [
    t('policy_edit_count_accept', { count: after.accept }),
    t('policy_edit_count_reply', { count: after.reply }),
    t('policy_edit_count_decline', { count: after.decline }),
    ...(after.wait > 0 ? [t('policy_edit_count_wait', { count: after.wait })] : []),
  ];
  const parts = {
    counts: list(counts),
    uncertain: t('policy_edit_count_uncertain', { count: after.uncertain }),
  };
  return changed === 0
    ? t('policy_edit_effect_same', parts)
    : t('policy_edit_effect', { ...parts, count: changed });
}
