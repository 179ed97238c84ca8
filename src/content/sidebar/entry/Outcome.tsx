import { ScoreBar } from '../../../ui/components/ScoreBar.tsx';
import { VerdictBadge } from '../../../ui/components/VerdictBadge.tsx';
import { Icon } from '../../../ui/icons/Icon.tsx';
import { t } from '../../../ui/text/current.ts';
import { kindKeys } from '../../../ui/text/kinds.ts';
import { isLook } from '../../../ui/verdict/words.ts';
import type { StoreRow } from '../../store/types.ts';
import { settledByGate } from './settled.ts';

/**
 * The verdict of an entry. What is not an invitation from person to person is marked as such; only a policy that wants
 * it declined says more.
 */
export function EntryVerdict({ row: { reading, suggestion } }: { readonly row: StoreRow }) {
  if (reading.kind !== 'person' && suggestion?.verdict !== 'decline')
    return (
      <span class="badge badge-neutral" title={t('sidebar_not_a_person')}>
        <Icon name={reading.kind} size={14} />
        {t(kindKeys[reading.kind])}
      </span>
    );
  if (!suggestion) return <span class="entry-weighing">{t('sidebar_weighing')}</span>;
  const { verdict, certain } = suggestion;
  return <VerdictBadge verdict={verdict} certain={certain} look={isLook(suggestion)} />;
}

/** The score of an entry; a score says nothing about what is not a person. */
export function EntryScore({ row: { reading, suggestion } }: { readonly row: StoreRow }) {
  if (!suggestion || reading.kind !== 'person') return null;
  return (
    <div class="entry-score">
      <ScoreBar suggestion={suggestion} settledByGate={settledByGate(suggestion)} />
    </div>
  );
}
