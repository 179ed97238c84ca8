import { Button, IconButton } from '../../../ui/components/Button.tsx';
import { t } from '../../../ui/text/current.ts';
import type { DecisionAct } from '../../store/act.ts';
import type { StoreRow } from '../../store/types.ts';
import { isUndoable } from '../acts/phase.ts';
import { stateKeys } from '../acts/words.ts';
import type { Desk } from '../desk.ts';
import { headingOf } from './heading.ts';
import { acceptKeys } from './kinds.ts';
import type { Opened } from './opened.ts';

interface EntryActionsProps {
  readonly row: StoreRow;
  /** The decision that is on its way, or done; null while nothing is. */
  readonly act: DecisionAct | null;
  /** False once nothing that is decided here would be remembered. */
  readonly able: boolean;
  readonly open: Opened;
  /** Id of the entry's name, so that equal buttons are told apart; what it opens is called after it. */
  readonly heading: string;
  readonly desk: Desk;
}

/** What can be done with an entry: decide, with what is suggested first to the eye, ask, and see why. */
export function EntryActions({ row, act, able, open, heading, desk }: EntryActionsProps) {
  const { reading, suggestion } = row;
  const isPerson = reading.kind === 'person';
  return (
    <div class="entry-actions">
      {act && <p class="entry-act">{t(stateKeys[act.decision][act.state === 'done' ? 'done' : 'now'])}</p>}
      {act && isUndoable(act) && (
        <Button describedBy={heading} onPress={(event) => desk.undo(act.id, event)}>
          {t('sidebar_undo')}
        </Button>
      )}
      {!act && able && <Decisions row={row} open={open} heading={heading} desk={desk} />}
      <span class="entry-why">
        {isPerson && !act && able && (
          <IconButton
            icon="note"
            label={t('log_with', { name: headingOf(reading).title })}
            expanded={open.talk}
            onPress={() => desk.toggle(row.id, 'talk')}
          />
        )}
        {suggestion && (
          <Button
            look="plain"
            expanded={open.why}
            controls={`${heading}-why`}
            describedBy={heading}
            onPress={() => desk.toggle(row.id, 'why')}
          >
            {t('sidebar_why')}
          </Button>
        )}
      </span>
    </div>
  );
}

function Decisions({
  row,
  open,
  heading,
  desk,
}: Pick<EntryActionsProps, 'row' | 'open' | 'heading' | 'desk'>) {
  const { reading, suggestion } = row;
  const isSuggested = (verdict: string) => suggestion?.verdict === verdict;
  const look = (verdict: string) => (isSuggested(verdict) ? 'solid' : 'outline');
  return (
    <>
      {reading.controls.accept && (
        <Button
          look={look('accept')}
          weighty
          describedBy={heading}
          onPress={(event) => desk.decide(row, 'accept', event)}
        >
          {t(acceptKeys[reading.kind])}
        </Button>
      )}
      {reading.kind === 'person' && (
        <Button
          look={look('reply')}
          expanded={open.reply}
          controls={`${heading}-reply`}
          describedBy={heading}
          onPress={() => desk.toggle(row.id, 'reply')}
        >
          {t('verdict_reply')}
        </Button>
      )}
      {reading.controls.ignore && (
        <Button
          look={look('decline')}
          weighty
          describedBy={heading}
          onPress={(event) => desk.decide(row, 'decline', event)}
        >
          {t('verdict_decline')}
        </Button>
      )}
    </>
  );
}
