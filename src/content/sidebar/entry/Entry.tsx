import type { Ref } from 'preact';
import { useId, useState } from 'preact/hooks';
import { OutLink } from '../../../ui/components/OutLink.tsx';
import { pure } from '../../../ui/pure.ts';
import { t } from '../../../ui/text/current.ts';
import type { StoreRow } from '../../store/types.ts';
import { EntryActions } from './EntryActions.tsx';
import { headingOf, knownValue } from './heading.ts';
import { NoteTeaser } from './NoteTeaser.tsx';
import { EntryScore, EntryVerdict } from './Outcome.tsx';
import { closed, type Opened, type OpenedEntries } from './opened.ts';
import { StrongestReasons } from './StrongestReasons.tsx';
import { Why } from './Why.tsx';

interface EntryProps {
  readonly row: StoreRow;
  /** Place among all entries shown, from 1, and how many there are: screen readers cannot count what is not drawn. */
  readonly place: number;
  readonly of: number;
  readonly opened: OpenedEntries;
  readonly element: Ref<HTMLLIElement>;
}

/** One invitation: who, what is suggested, how sure, and the strongest reasons; the rest on demand. */
export const Entry = pure(function Entry({ row, place, of, opened, element }: EntryProps) {
  const id = useId();
  const [open, setOpen] = useState<Opened>(opened.get(row.id) ?? closed);
  const toggle = (part: keyof Opened) => () => {
    const next = { ...open, [part]: !open[part] };
    opened.set(row.id, next);
    setOpen(next);
  };
  const { reading, suggestion } = row;
  const heading = headingOf(reading);
  const note = knownValue(reading.note);
  return (
    <li ref={element} class="entry" aria-setsize={of} aria-posinset={place} aria-labelledby={id}>
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
      {note !== null && <NoteTeaser note={note} open={open.note} onToggle={toggle('note')} heading={id} />}
      {suggestion && (
        <EntryActions row={row} why={open.why} whyId={`${id}-why`} onWhy={toggle('why')} heading={id} />
      )}
      {suggestion && open.why && <Why id={`${id}-why`} suggestion={suggestion} reading={reading} />}
    </li>
  );
});
