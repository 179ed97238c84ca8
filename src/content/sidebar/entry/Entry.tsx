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

/** One invitation: who, what is suggested, how sure, and the strongest reasons; the rest on demand. */
export const Entry = pure(function Entry(props: EntryProps) {
  const { row, open, act, desk } = props;
  const id = useId();
  const { reading, suggestion } = row;
  const heading = headingOf(reading);
  const note = knownValue(reading.note);
  return (
    <li
      ref={props.element}
      class={`entry${props.selected ? ' entry-selected' : ''}${act ? ' entry-acting' : ''}`}
      data-id={row.id}
      tabIndex={props.tabStop ? 0 : -1}
      aria-current={props.selected ? 'true' : undefined}
      aria-setsize={props.of}
      aria-posinset={props.place}
      aria-labelledby={id}
      style={{ marginBlock: `${props.before}px ${props.after}px` }}
    >
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
      {note !== null && (
        <NoteTeaser note={note} open={open.note} onToggle={() => desk.toggle(row.id, 'note')} heading={id} />
      )}
      <EntryActions row={row} act={act} able={props.able} open={open} heading={id} desk={desk} />
      {!act && props.able && (
        <Talk id={`${id}-talk`} row={row} name={heading.title} heading={id} open={open} desk={desk} />
      )}
      {open.reply && !act && props.able && (
        <ReplyEditor id={`${id}-reply`} row={row} name={heading.title} desk={desk} />
      )}
      {suggestion && open.why && <Why id={`${id}-why`} suggestion={suggestion} reading={reading} />}
    </li>
  );
});
