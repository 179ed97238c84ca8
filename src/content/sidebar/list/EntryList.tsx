import { useMemo, useRef } from 'preact/hooks';
import { t } from '../../../ui/text/current.ts';
import type { StoreRow } from '../../store/types.ts';
import { Entry } from '../entry/Entry.tsx';
import type { Session } from '../session.ts';
import { useWindow } from './useWindow.ts';

interface EntryListProps {
  readonly rows: readonly StoreRow[];
  readonly session: Session;
}

/** The invitations in the page's order; of a long list only the part near the view is drawn. */
export function EntryList({ rows, session }: EntryListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const ids = useMemo(() => rows.map((row) => row.id), [rows]);
  const { start, end, above, below, measure } = useWindow(scroller, ids, session);
  return (
    <div ref={scroller} class="list">
      <ul aria-label={t('sidebar_list')} style={{ paddingBlock: `${above}px ${below}px` }}>
        {rows.slice(start, end).map((row, index) => (
          <Entry
            key={row.id}
            row={row}
            place={start + index + 1}
            of={rows.length}
            opened={session.opened}
            element={measure(row.id)}
          />
        ))}
      </ul>
    </div>
  );
}
