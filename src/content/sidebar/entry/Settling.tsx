import { OutLink } from '../../../ui/components/OutLink.tsx';
import { settlingLine } from '../../../ui/suggestion/settling.ts';
import { waitsForProfile } from '../../../ui/suggestion/strongest.ts';
import { t } from '../../../ui/text/current.ts';
import { isLook } from '../../../ui/verdict/words.ts';
import type { StoreRow } from '../../store/types.ts';
import { knownValue } from './heading.ts';

/** How sure the verdict is, what would change it, and what to do about it. */
export function Settling({ row: { reading, suggestion } }: { readonly row: StoreRow }) {
  if (!suggestion || reading.kind !== 'person') return null;
  const profile = knownValue(reading.profileUrl);
  return (
    <p class={isLook(suggestion) ? 'settling settling-look' : 'settling'}>
      <span>{settlingLine(suggestion, reading.kind)}</span>
      {profile !== null && waitsForProfile(suggestion) && (
        <OutLink address={profile} look="action">
          {t('sidebar_open_profile')}
        </OutLink>
      )}
    </p>
  );
}
