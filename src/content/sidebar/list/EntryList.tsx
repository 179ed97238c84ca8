import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import { t } from '../../../ui/text/current.ts';
import { trusted } from '../../../ui/trusted.ts';
import type { DecisionAct } from '../../store/act.ts';
import type { StoreRow } from '../../store/types.ts';
import type { Desk } from '../desk.ts';
import { Entry } from '../entry/Entry.tsx';
import { closed } from '../entry/opened.ts';
import { isElement } from '../focus.ts';
import { useHeldPlaces } from './useHeldPlaces.ts';
import { useWindow } from './useWindow.ts';

interface EntryListProps {
  readonly rows: readonly StoreRow[];
  /** By invitation id. */
  readonly acts: ReadonlyMap<string, DecisionAct>;
  readonly able: boolean;
  readonly desk: Desk;
  readonly scroller: RefObject<HTMLDivElement | null>;
}

/** The invitations in the chosen order; of a long list only the part near the view is drawn, and the selected one. */
export function EntryList({ rows: listed, acts: decisions, able, desk, scroller }: EntryListProps) {
  const { session } = desk;
  const { rows, acts } = useHeldPlaces(scroller, listed, decisions);
  const ids = useMemo(() => rows.map((row) => row.id), [rows]);
  const { start, end, above, below, pin, gap, measure } = useWindow(scroller, ids, session);
  const places = Array.from({ length: end - start }, (_, index) => start + index);
  if (pin !== null && pin < start) places.unshift(pin);
  else if (pin !== null) places.push(pin);
  const { selected } = session;
  const follow = (event: FocusEvent): void => {
    const entry = isElement(event.target) ? event.target.closest('[data-id]') : null;
    const id = entry?.getAttribute('data-id');
    if (id) desk.select(id);
  };
  return (
    <div ref={scroller} class="list">
      <ul
        aria-label={t('sidebar_list')}
        style={{ paddingBlock: `${above}px ${below}px` }}
        onFocusIn={trusted(follow)}
      >
        {places.flatMap((place) => {
          const row = rows[place];
          return row ? (
            <Entry
              key={row.id}
              row={row}
              place={place + 1}
              of={rows.length}
              open={session.opened.get(row.id) ?? closed}
              act={acts.get(row.id) ?? null}
              able={able}
              selected={row.id === selected}
              tabStop={selected === null ? place === 0 : row.id === selected}
              before={place === pin && pin >= end ? gap : 0}
              after={place === pin && pin < start ? gap : 0}
              desk={desk}
              element={measure(row.id)}
            />
          ) : (
            []
          );
        })}
      </ul>
    </div>
  );
}
