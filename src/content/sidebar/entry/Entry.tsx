import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import { OutLink } from '../../../ui/components/OutLink.tsx';
import { pure } from '../../../ui/pure.ts';
import { t } from '../../../ui/text/current.ts';
import type { DecisionAct } from '../../store/act.ts';
import type { StoreRow } from '../../store/types.ts';
import type { Desk } from '../desk.ts';
import { Talk } from '../log/Talk.tsx';
import { ReplyEditor } from '../reply/ReplyEditor.tsx';
import { EntryActions } from './EntryActions.tsx';
import { headingOf, knownValue } from './heading.ts';
import { NoteTeaser } from './NoteTeaser.tsx';
import { EntryScore, EntryVerdict } from './Outcome.tsx';
import type { Opened } from './opened.ts';
import { Settling } from './Settling.tsx';
import { StrongestReasons } from './StrongestReasons.tsx';
import { Why } from './Why.tsx';

interface EntryProps {
  readonly row: StoreRow;
  /** Place among all entries shown, from 1, and how many there are: screen readers cannot count what is not drawn. */
  readonly place: number;
  readonly of: number;
  readonly open: Opened;
  readonly act: DecisionAct | null;
  readonly able: boolean;
  readonly selected: boolean;
  /** The one entry that Tab comes to. */
  readonly tabStop: boolean;
  /** Room left for entries that are not drawn between this one and its neighbours; px. */
  readonly before: number;
  readonly after: number;
  readonly desk: Desk;
  readonly element: Ref<HTMLLIElement>;
}

/** One invitation in the list: its place, and what is said of it. */
export function Entry({ place, of, selected, tabStop, before, after, element, ...said }: EntryProps) {
  const id = useId();
  return (
    <li
      ref={element}
      class={`entry${selected ? ' entry-selected' : ''}${said.act ? ' entry-acting' : ''}`}
      data-id={said.row.id}
      tabIndex={tabStop ? 0 : -1}
      aria-current={selected ? 'true' : undefined}
      aria-setsize={of}
      aria-posinset={place}
      aria-labelledby={id}
      style={{ marginBlock: `${before}px ${after}px` }}
    >
      <Said {...said} id={id} />
    </li>
  );
}

type SaidProps = Pick<EntryProps, 'row' | 'open' | 'act' | 'able' | 'desk'> & { readonly id: string };

/**
 * Who, what is suggested, how sure, and the strongest reasons; the rest on demand. Apart from the place in the list, which
 * changes for all whenever one comes or goes.
 */
const Said = pure(function Said({ id, row, open, act, able, desk }: SaidProps) {
  const { reading, suggestion } = row;
  const heading = headingOf(reading);
  const note = knownValue(reading.note);
  return (
    <>
      <div class="entry-line">
        <h3 class="entry-name" id={id}>
          <OutLink address={heading.address} look="name">
            <bdi>{heading.title}</bdi>
          </OutLink>
        </h3>
        <EntryVerdict row={row} />
      </div>
      <div class="entry-line">
        <p class="entry-headline" title={heading.line ?? undefined}>
          <bdi>{heading.line ?? t('sidebar_no_headline')}</bdi>
        </p>
        <EntryScore row={row} />
      </div>
      {suggestion && <StrongestReasons suggestion={suggestion} kind={reading.kind} />}
      {!act && <Settling row={row} />}
      {note !== null && (
        <NoteTeaser note={note} open={open.note} onToggle={() => desk.toggle(row.id, 'note')} heading={id} />
      )}
      <EntryActions row={row} act={act} able={able} open={open} heading={id} desk={desk} />
      {!act && able && (
        <Talk id={`${id}-talk`} row={row} name={heading.title} heading={id} open={open} desk={desk} />
      )}
      {open.reply && !act && able && (
        <ReplyEditor id={`${id}-reply`} row={row} name={heading.title} desk={desk} />
      )}
      {suggestion && open.why && <Why id={`${id}-why`} suggestion={suggestion} reading={reading} />}
    </>
  );
});
