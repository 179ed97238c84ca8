import { Button } from '../../../ui/components/Button.tsx';
import { t } from '../../../ui/text/current.ts';
import type { StoreRow } from '../../store/types.ts';
import type { Desk } from '../desk.ts';
import type { Opened } from '../entry/opened.ts';
import { LogForm } from './LogForm.tsx';
import { MatchQuestion } from './MatchQuestion.tsx';
import { mayBeKnown } from './mayBeKnown.ts';

interface TalkProps {
  readonly id: string;
  readonly row: StoreRow;
  readonly name: string;
  /** Id of the entry's name. */
  readonly heading: string;
  readonly open: Opened;
  readonly desk: Desk;
}

/** What the user can tell about having talked to an inviter, and what they just told. */
export function Talk({ id, row, name, heading, open, desk }: TalkProps) {
  const { told } = open;
  return (
    <>
      {mayBeKnown(row.suggestion) && <MatchQuestion row={row} heading={heading} desk={desk} />}
      {open.talk && <LogForm id={id} row={row} name={name} desk={desk} />}
      {told && (
        <div class="entry-actions">
          <p class="entry-act" role="status">
            {told.text}
          </p>
          {told.undo && (
            <Button describedBy={heading} onPress={told.undo}>
              {t('sidebar_undo')}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
