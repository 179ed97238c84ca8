import { Button } from '../../../ui/components/Button.tsx';
import { OutLink } from '../../../ui/components/OutLink.tsx';
import { t } from '../../../ui/text/current.ts';
import type { StoreRow } from '../../store/types.ts';
import { knownValue } from './heading.ts';
import { waitsForProfile } from './strongest.ts';

interface EntryActionsProps {
  readonly row: StoreRow;
  readonly why: boolean;
  readonly whyId: string;
  readonly onWhy: () => void;
  /** Id of the entry's name, so that equal buttons are told apart. */
  readonly heading: string;
}

/** What can be done with an entry. */
export function EntryActions({ row, why, whyId, onWhy, heading }: EntryActionsProps) {
  const { reading, suggestion } = row;
  const byProfile = suggestion !== null && waitsForProfile(suggestion);
  const profile = knownValue(reading.profileUrl);
  return (
    <div class="entry-actions">
      {byProfile && profile !== null && reading.kind === 'person' && (
        <OutLink address={profile} look="action">
          {t('sidebar_open_profile')}
        </OutLink>
      )}
      <span class="entry-why">
        <Button look="plain" expanded={why} controls={whyId} describedBy={heading} onPress={onWhy}>
          {t('sidebar_why')}
        </Button>
      </span>
    </div>
  );
}
